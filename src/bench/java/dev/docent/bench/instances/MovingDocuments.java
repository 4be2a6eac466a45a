package dev.docent.bench.instances;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Documents that come, change, move and go, and the ledger of what stands.
final class MovingDocuments {

    private static final String FOLDER = "moving";
    private static final int FEWEST = 30;
    private static final int MOST = 90;
    private static final int PACKED_EVERY = 8;
    private static final int PARTS = 3;
    private static final List<String> THINGS =
            List.of("beacon", "lantern", "crane", "buoy", "ledger", "warehouse", "trawler", "sluice", "winch");

    private final Path folder;
    private final Random random;
    private final Set<String> ledger = new TreeSet<>();
    private int come;
    private int changed;
    private int gone;
    private int moved;

    /// @param root the documents folder
    MovingDocuments(Path root, Random random) throws IOException {
        this.folder = Files.createDirectories(root.resolve(FOLDER));
        this.random = random;
        while (ledger.size() < FEWEST) {
            come();
        }
    }

    /// Does one thing to one of them.
    synchronized void change() throws IOException {
        int what = random.nextInt(10);
        if (ledger.size() <= FEWEST || (what < 3 && ledger.size() < MOST)) {
            come();
        } else if (what < 7) {
            write(any());
            changed++;
        } else if (what < 9) {
            String name = any();
            ledger.remove(name);
            Files.delete(folder.resolve(name));
            gone++;
        } else {
            move(any());
        }
    }

    private String any() {
        return List.copyOf(ledger).get(random.nextInt(ledger.size()));
    }

    private void come() throws IOException {
        String name = "note-" + ++come + (come % PACKED_EVERY == 0 ? ".zip" : ".md");
        write(name);
        ledger.add(name);
    }

    private void move(String name) throws IOException {
        moved++;
        String to = "moved-" + moved + name.substring(name.lastIndexOf('.'));
        Files.move(folder.resolve(name), folder.resolve(to));
        ledger.remove(name);
        ledger.add(to);
    }

    private void write(String name) throws IOException {
        if (name.endsWith(".zip")) {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
                for (int i = 0; i < PARTS; i++) {
                    zip.putNextEntry(new ZipEntry("part-" + i + ".txt"));
                    zip.write(text().getBytes(UTF_8));
                }
            }
        } else {
            Files.writeString(folder.resolve(name), "# Notes of the harbour\n\n" + text());
        }
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int sentences = 5 + random.nextInt(40);
        for (int i = 0; i < sentences; i++) {
            text.append("On day ")
                    .append(random.nextInt(1_000))
                    .append(" the ")
                    .append(THINGS.get(random.nextInt(THINGS.size())))
                    .append(" number ")
                    .append(random.nextInt(1_000_000))
                    .append(" was seen at berth ")
                    .append(random.nextInt(100))
                    .append(i % 5 == 4 ? ".\n\n" : ". ");
        }
        return text.toString();
    }

    /// @return the files that must stand, as the service names them
    synchronized Set<String> ledger() {
        Set<String> files = new TreeSet<>();
        ledger.forEach(name -> files.add(FOLDER + "/" + name));
        return files;
    }

    synchronized String progress() {
        return ledger.size() + " moving files (" + come + " came, " + changed + " changed, " + moved + " moved, " + gone
                + " went)";
    }
}
