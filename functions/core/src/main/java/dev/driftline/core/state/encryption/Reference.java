package dev.driftline.core.state.encryption;

/// How one part of the configuration names another: `${method.aes_gcm.main}`, with or without the braces.
final class Reference {

    private Reference() {}

    static String plain(String text) {
        return text.startsWith("${") && text.endsWith("}")
                ? text.substring(2, text.length() - 1).strip()
                : text;
    }
}
