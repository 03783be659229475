package dev.driftline.aws.state;

import dev.driftline.aws.secret.SecretReference;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// `hcp://HOST/ORGANIZATION/WORKSPACE?token=..`: the state of a workspace in HCP Terraform or Terraform Enterprise.
///
/// @param host with its port, where it has one
record HcpLocation(String text, String host, String organization, String workspace, Optional<SecretReference> token) {

    static final String SCHEME = "hcp://";
    private static final String FORM = "write hcp://app.terraform.io/organization/workspace";
    private static final String CLOUD = "app.terraform.io";
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,90}");

    static HcpLocation parse(String text) {
        var options = LocationOptions.of(text, FORM);
        var parts = options.place().substring(SCHEME.length()).split("/", -1);
        if (parts.length != 3) {
            throw options.bad("not a host, an organization and a workspace");
        }
        var location = new HcpLocation(
                text,
                parts[0].isEmpty() ? CLOUD : options.checked("host", parts[0], HOST),
                options.checked("organization", parts[1], NAME),
                options.checked("workspace", parts[2], NAME),
                options.takeSecret("token"));
        options.refuseOthers("known is token");
        return location;
    }

    /// The variable in which Terraform itself looks for this host's token ("CLI configuration: environment variable
    /// credentials"): dots are underscores, hyphens are two.
    String tokenVariable() {
        return "TF_TOKEN_"
                + host.split(":", 2)[0]
                        .toLowerCase(Locale.ROOT)
                        .replace("-", "__")
                        .replace('.', '_');
    }
}
