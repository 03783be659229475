package dev.driftline.aws.live.types;

import dev.driftline.core.compare.Meaning;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Certificates and keys in PEM form, one or a chain.
///
/// What counts is each block's label and base64 data; line lengths, line ends and text around the blocks do not (RFC
/// 7468).
final class Pem {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");

    /// A text without any block is compared as it is.
    static final Meaning MEANING = Meaning.eachText(Pem::blocks);

    private Pem() {}

    private static String blocks(String text) {
        var blocks = BLOCK.matcher(text)
                .results()
                .map(block -> block.group(1) + " " + block.group(2).replaceAll("\\s", ""))
                .collect(Collectors.joining("\n"));
        return blocks.isEmpty() ? text : blocks;
    }
}
