package dev.docent.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the index on disk, and begins an empty one where there is none, another version's or a damaged one: everything
/// in it can be made again from the documents.
final class IndexFolder {

    private static final Logger log = LoggerFactory.getLogger(IndexFolder.class);

    private final Path folder;
    private final IndexVersion version;
    private final Disk disk;

    /// How files are kept in a folder.
    interface Disk {
        Directory open(Path folder) throws IOException;
    }

    IndexFolder(Path folder) {
        this(folder, IndexVersion.CURRENT, FSDirectory::open);
    }

    IndexFolder(Path folder, IndexVersion version, Disk disk) {
        this.folder = folder;
        this.version = version;
        this.disk = disk;
    }

    /// @throws IndexInUseException if another process writes to the folder
    IndexWriter open() throws IOException {
        Files.createDirectories(folder);
        Directory directory = disk.open(folder);
        try {
            if (!usable(directory)) {
                empty(directory);
            }
            return writer(directory);
        } catch (LockObtainFailedException locked) {
            directory.close();
            throw new IndexInUseException(folder, locked);
        } catch (CorruptIndexException damage) {
            log.warn("The index in {} is damaged and is made anew: {}", folder, damage.getMessage());
            empty(directory);
            return writer(directory);
        }
    }

    /// @throws IllegalStateException if there is no index that opening the folder would leave as it is
    void requireReadable() {
        if (!Files.isDirectory(folder)) {
            throw unreadable("There is no index in '" + folder + "'.");
        }
        try (Directory directory = disk.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            if (!version.made(reader.getIndexCommit().getUserData())) {
                throw unreadable("The index in '" + folder + "' was made by another version of the program.");
            }
        } catch (IndexNotFoundException none) {
            throw unreadable("There is no index in '" + folder + "'.");
        } catch (IOException damage) {
            throw unreadable("The index in '" + folder + "' cannot be read: " + damage.getMessage() + ".");
        }
    }

    private static IllegalStateException unreadable(String why) {
        return new IllegalStateException(why + " Nothing was changed. Check that --docent.data names the right folder;"
                + " the service makes the index anew from the documents when it starts over it.");
    }

    /// Only under the lock: somebody else's index is not ours to delete.
    private static void empty(Directory directory) throws IOException {
        try (Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private boolean usable(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            Map<String, String> marks = reader.getIndexCommit().getUserData();
            if (version.made(marks)) {
                return true;
            }
            log.info("The index in {} was made with {} and is made anew with {}", folder, marks, version.marks());
        } catch (IndexNotFoundException none) {
            log.debug("No index yet in {}", folder);
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | NoSuchFileException damage) {
            log.warn("The index in {} cannot be read and is made anew: {}", folder, damage.getMessage());
        }
        return false;
    }

    private IndexWriter writer(Directory directory) throws IOException {
        var config = new IndexWriterConfig(Analysis.ANALYZER)
                .setCodec(LongVectors.codec())
                .setSimilarity(Analysis.SIMILARITY)
                .setRAMBufferSizeMB(64)
                .setMergeScheduler(new Merges())
                .setCommitOnClose(true);
        var writer = new IndexWriter(directory, config);
        writer.setLiveCommitData(version.marks().entrySet());
        return writer;
    }

    /// Segments that could not be merged stay as they are: the next write says what is wrong.
    private static final class Merges extends ConcurrentMergeScheduler {

        @Override
        protected void handleMergeException(Throwable problem) {
            log.warn("Segments of the index were not merged: {}", problem.getMessage());
        }
    }
}
