package dev.driftline.aws.client;

import java.util.Optional;
import java.util.regex.Pattern;

/// A role to read with. Only the operator names one, never a state.
///
/// @param arn `arn:aws:iam::123456789012:role/driftline-read`
/// @param externalId what the role's owner asks for, 2 to 1,224 characters (IAM User Guide, "access to third parties")
public record Role(String arn, Optional<String> externalId) {

    private static final Pattern ARN = Pattern.compile("arn:aws[a-z-]*:iam::(\\d{12}):role/[\\w+=,.@/-]{1,512}");
    private static final Pattern EXTERNAL_ID = Pattern.compile("[\\w+=,.@:/-]{2,1224}");

    public Role {
        if (!ARN.matcher(arn).matches()) {
            throw new IllegalArgumentException("not the ARN of a role: '%s'".formatted(arn));
        }
        if (externalId.isPresent() && !EXTERNAL_ID.matcher(externalId.get()).matches()) {
            throw new IllegalArgumentException("not an external id that IAM takes, for role %s".formatted(arn));
        }
    }

    /// Twelve digits.
    public String account() {
        return arn.split(":", 6)[4];
    }
}
