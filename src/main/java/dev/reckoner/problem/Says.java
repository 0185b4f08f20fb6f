package dev.reckoner.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/** What a key of a data file means, for editors of such files; part of the files' schemas. */
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Says {

    /** One or two sentences of plain English. */
    String value();

    /** The name of the key, where it is a word of Java's that no component can have. */
    String key() default "";

    /** The only texts that may stand there; of a map, its only keys. */
    String[] words() default {};

    /** The same, where they are listed elsewhere. */
    Class<? extends Listed> listed() default Listed.Nothing.class;

    /** The units in which a quantity may be given; any, if none is named. */
    String[] units() default {};

    /** The records that a part may be which is read by itself; with an id each, if a map. */
    Class<?>[] as() default {};

    /** Whether such a part is a map from ids to these records. */
    boolean byId() default false;

    /** Whether such a part is a list of lists, each with the values of the record in order. */
    boolean inRows() default false;

    /** A list of words that is at home elsewhere. */
    interface Listed {

        List<String> words();

        /** No list: anything goes. */
        final class Nothing implements Listed {
            @Override
            public List<String> words() {
                return List.of();
            }
        }
    }
}
