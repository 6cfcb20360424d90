package poise.desktop.understanding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import poise.core.speech.Label;

/** An utterance and what it does, written by an author: a line of labels (or {@code -}), a tab, the words. */
record Exemplar(Set<Label> labels, String text) {

    Exemplar {
        EnumSet<Label> sorted = EnumSet.noneOf(Label.class);
        sorted.addAll(labels);
        labels = Collections.unmodifiableSet(sorted);
    }

    boolean accuses() {
        return labels.stream().anyMatch(Label::isSignal);
    }

    /** All exemplars of a folder's {@code .tsv} files, in the order of their names. */
    static List<Exemplar> readFolder(Path folder) throws IOException {
        TreeSet<Path> files = new TreeSet<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.tsv")) {
            found.forEach(files::add);
        }
        List<Exemplar> exemplars = new ArrayList<>();
        for (Path file : files) {
            exemplars.addAll(read(file));
        }
        return exemplars;
    }

    static List<Exemplar> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader, file.getFileName().toString());
        }
    }

    static List<Exemplar> read(Reader reader, String name) throws IOException {
        List<Exemplar> exemplars = new ArrayList<>();
        int number = 0;
        for (String line : new BufferedReader(reader).lines().toList()) {
            exemplars.add(parse(line, name + ":" + ++number));
        }
        return exemplars;
    }

    private static Exemplar parse(String line, String where) throws IOException {
        int tab = line.indexOf('\t');
        if (tab < 1 || tab == line.length() - 1) {
            throw new IOException(where + " must be labels, a tab and words, not \"" + line + "\"");
        }
        Set<Label> labels = EnumSet.noneOf(Label.class);
        for (String id : line.substring(0, tab).split(",", -1)) {
            if (!id.equals("-") && !labels.add(label(id, where))) {
                throw new IOException(where + " names " + id + " twice");
            }
        }
        return new Exemplar(labels, line.substring(tab + 1));
    }

    private static Label label(String id, String where) throws IOException {
        return Label.byId(id)
                .orElseThrow(
                        () -> new IOException(where + " has the unknown label \"" + id + "\"; labels.md lists them"));
    }
}
