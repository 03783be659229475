package dev.driftline.aws.state;

import dev.driftline.core.state.BadLocationException;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Percent-encoding alone: a plus sign is a plus sign, unlike in forms.
final class PercentText {

    private PercentText() {}

    /// @param location the whole of what the user wrote, for the problem
    static String decoded(String location, String encoded) {
        var bytes = new ByteArrayOutputStream();
        var raw = encoded.getBytes(StandardCharsets.UTF_8);
        for (var i = 0; i < raw.length; i++) {
            if (raw[i] != '%') {
                bytes.write(raw[i]);
                continue;
            }
            var high = i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            var low = i + 2 < raw.length ? Character.digit(raw[i + 2], 16) : -1;
            if (high < 0 || low < 0) {
                throw new BadLocationException(location, "a % without two hexadecimal digits", "write % itself as %25");
            }
            bytes.write(high * 16 + low);
            i += 2;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadLocationException(location, "its percent-encoding is no UTF-8", "write the key as it is");
        }
    }

    /// A key that was found, written so that it means itself: no pattern, no options, one line.
    static String encoded(String key) {
        var written = new StringBuilder();
        key.codePoints().forEach(character -> {
            if ("%?*{}".indexOf(character) >= 0 || Character.isISOControl(character)) {
                written.append("%%%02X".formatted(character));
            } else {
                written.appendCodePoint(character);
            }
        });
        return written.toString();
    }
}
