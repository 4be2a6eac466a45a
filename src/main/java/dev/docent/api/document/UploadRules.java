package dev.docent.api.document;

import dev.docent.access.Caller;
import dev.docent.api.problem.Problem;
import dev.docent.api.problem.ProblemException;
import dev.docent.document.Collection;
import dev.docent.document.UploadName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Says what may be taken in, and under which names.
@Component
final class UploadRules {

    private final UploadProperties settings;

    UploadRules(UploadProperties settings) {
        this.settings = settings;
    }

    /// @throws ProblemException if nothing may
    void mayUpload() {
        if (!settings.allowed()) {
            throw new ProblemException(Problem.FORBIDDEN, "Uploads are switched off (docent.api.upload.allowed).");
        }
    }

    /// @param given what the files of one request are called
    /// @return the names they get, in the same order
    /// @throws ProblemException if they cannot all have them
    List<UploadName> names(List<String> given, String collection) {
        if (given.isEmpty()) {
            throw ProblemException.invalid("file", "must be there, as a part with a file name");
        }
        if (given.size() > settings.maxFiles()) {
            throw ProblemException.invalid("file", "may be there " + settings.maxFiles() + " times at the most");
        }
        Collection known = collection(collection);
        List<UploadName> names =
                given.stream().map(name -> name("file", known, name)).toList();
        checkTogether(names.stream().map(UploadName::file).toList());
        return names;
    }

    UploadName name(String field, Collection collection, String path) {
        if (path.isEmpty()) {
            throw ProblemException.invalid(field, "must have a file name");
        }
        try {
            return new UploadName(collection, path);
        } catch (IllegalArgumentException refused) {
            throw ProblemException.invalid(
                    field, "'" + path + "' cannot be a document's name: it " + refused.getMessage());
        }
    }

    private static void checkTogether(List<String> files) {
        Set<String> seen = new HashSet<>();
        for (String file : files) {
            if (!seen.add(file)) {
                throw ProblemException.invalid("file", "'" + file + "' is there twice; each needs a name of its own");
            }
        }
        for (String file : files) {
            checkFolders(file, seen);
        }
    }

    private static void checkFolders(String file, Set<String> all) {
        for (int end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) {
            String folder = file.substring(0, end);
            if (all.contains(folder)) {
                throw ProblemException.invalid(
                        "file", "'" + folder + "' cannot be a file's name and also the folder of '" + file + "'");
            }
        }
    }

    /// Nothing is said of whether there is such a collection.
    Collection collection(String name) {
        Collection collection = wellNamed(name);
        if (!Caller.current().scope().holds(collection)) {
            throw new ProblemException(Problem.FORBIDDEN, "This key adds nothing to the collection '" + name + "'.");
        }
        return collection;
    }

    private static Collection wellNamed(String name) {
        if (name.isBlank() || name.contains("/")) {
            throw ProblemException.invalid(
                    "collection", "'" + name + "' cannot be the name of a collection: it is one folder, without a /");
        }
        try {
            return new UploadName(new Collection(name), "x").collection();
        } catch (IllegalArgumentException refused) {
            throw ProblemException.invalid(
                    "collection", "'" + name + "' cannot be the name of a collection: it " + refused.getMessage());
        }
    }
}
