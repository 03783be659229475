package dev.driftline.aws.live.types.kms;

import dev.driftline.core.compare.Meaning;

/// A key may be named by its id, its ARN, an alias or an alias's ARN, and services answer with another of these than
/// they were told. Source: AWS KMS developer guide, "Key identifiers (KeyId)".
public final class KmsKeyNames {

    /// Equal by id, whether written as an ARN or not; an alias equals its ARN.
    public static final Meaning MEANING = Meaning.eachText(KmsKeyNames::withoutArn);

    private KmsKeyNames() {}

    /// `arn:aws:kms:us-east-1:1:key/ID` is `ID`, `arn:aws:kms:us-east-1:1:alias/NAME` is `alias/NAME`.
    public static String withoutArn(String name) {
        if (!name.startsWith("arn:")) {
            return name;
        }
        var key = name.indexOf(":key/");
        var alias = name.indexOf(":alias/");
        return key >= 0 ? name.substring(key + ":key/".length()) : alias >= 0 ? name.substring(alias + 1) : name;
    }
}
