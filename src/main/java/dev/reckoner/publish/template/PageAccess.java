package dev.reckoner.publish.template;

import dev.reckoner.publish.page.Markup;
import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** What a template sees of a page: the components of page records, lists, maps and text. */
final class PageAccess extends DefaultObjectWrapper {

    PageAccess() {
        super(Configuration.VERSION_2_3_35);
        setMemberAccessPolicy(new ComponentsOfPageRecords());
        writeProtect();
    }

    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        if (value instanceof Number) {
            throw new TemplateModelException("a page holds finished text, not the number " + value);
        }
        return super.wrap(value);
    }

    /** Markup goes in as it is; so no template needs a way round escaping. */
    @Override
    protected TemplateModel handleUnknownType(Object value) throws TemplateModelException {
        return value instanceof Markup markup
                ? HTMLOutputFormat.INSTANCE.fromMarkup(markup.html())
                : super.handleUnknownType(value);
    }

    private static final class ComponentsOfPageRecords implements MemberAccessPolicy {

        @Override
        public ClassMemberAccessPolicy forClass(Class<?> type) {
            boolean page = type.isRecord() && type.getPackage().equals(Markup.class.getPackage());
            return new Components(page ? type.getRecordComponents() : new RecordComponent[0]);
        }

        @Override
        public boolean isToStringAlwaysExposed() {
            return false;
        }
    }

    private record Components(RecordComponent[] of) implements ClassMemberAccessPolicy {

        @Override
        public boolean isMethodExposed(Method method) {
            return Stream.of(of).anyMatch(component -> component.getAccessor().equals(method));
        }

        @Override
        public boolean isConstructorExposed(Constructor<?> constructor) {
            return false;
        }

        @Override
        public boolean isFieldExposed(Field field) {
            return false;
        }
    }
}
