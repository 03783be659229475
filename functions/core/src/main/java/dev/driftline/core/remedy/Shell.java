package dev.driftline.core.remedy;

import java.util.List;
import java.util.stream.Collectors;

/// Words of a command line for a POSIX shell.
final class Shell {

    private static final String PLAIN = "[A-Za-z0-9_./:=@%+,-]+";

    private Shell() {}

    /// Between single quotes nothing is special but the quote itself (POSIX, "Quoting").
    static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    static String line(List<String> words) {
        return words.stream()
                .map(word -> word.matches(PLAIN) ? word : quoted(word))
                .collect(Collectors.joining(" "));
    }

    /// What a terminal would obey when it is pasted, or show as something else, gets no command at all.
    static boolean isFit(String text) {
        return !text.isBlank()
                && text.codePoints().noneMatch(point -> switch (Character.getType(point)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                });
    }

    /// Neither an option nor a file to read (AWS CLI User Guide, "Loading a parameter from a file").
    static boolean isValue(String text) {
        return isFit(text)
                && !text.startsWith("-")
                && !text.startsWith("@")
                && !text.startsWith("file://")
                && !text.startsWith("fileb://")
                && !text.startsWith("http://");
    }
}
