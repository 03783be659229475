package dev.driftline.aws.live.types.iam;

import dev.driftline.core.compare.Meaning;

/// Certificates and public keys in PEM form, one or a chain: line lengths, line ends and blank lines say nothing (RFC
/// 7468).
final class Pem {

    static final Meaning MEANING = Meaning.eachText(pem -> pem.replaceAll("\\s", ""));

    private Pem() {}
}
