package dev.docent.document;

import dev.docent.document.OriginalsStore.Original;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Decides what of a store can be a file here, on each instance the same. What is called as no upload may be called,
/// or lies within what is a file, is passed over.
final class StoredNames {

    private static final Logger log = LoggerFactory.getLogger(StoredNames.class);

    private final Set<String> passedOver = new HashSet<>();

    /// @return the others, by their names
    Map<String, Original> wanted(List<Original> originals) {
        Map<String, Original> named = new LinkedHashMap<>();
        originals.stream().filter(it -> UploadName.isOne(it.file())).forEach(it -> named.put(it.file(), it));
        Map<String, Original> wanted = new LinkedHashMap<>(named);
        wanted.keySet().removeIf(file -> UploadPlaces.foldersWithin(file).anyMatch(named::containsKey));
        originals.stream()
                .map(Original::file)
                .filter(file -> !wanted.containsKey(file))
                .forEach(this::tell);
        return wanted;
    }

    /// Once. Tools make objects that end with a slash and stand for folders.
    private synchronized void tell(String file) {
        if (!file.isEmpty() && !file.endsWith("/") && passedOver.add(file)) {
            log.warn(
                    "Passing over '{}' in the store of uploads: no upload can be called so",
                    DocumentFile.visible(file));
        }
    }
}
