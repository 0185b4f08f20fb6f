package dev.reckoner.catalogue.reading;

import dev.reckoner.problem.reading.Bound;

/** What a file holds has the file's name as its id, so that it is found by it. */
final class FileId {

    private FileId() {}

    static void check(String id, String fileName, Bound<?> record, Checks checks) {
        if (!id.equals(fileName)) {
            String hint = "write " + fileName + ", or rename the file";
            checks.wrong(record.at("id"), "id: ", id, "is not the name of this file", hint);
        }
    }
}
