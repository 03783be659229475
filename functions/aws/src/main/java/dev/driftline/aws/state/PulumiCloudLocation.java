package dev.driftline.aws.state;

import dev.driftline.aws.secret.SecretReference;
import java.util.Optional;
import java.util.regex.Pattern;

/// `pulumi+https://HOST/ORGANIZATION/PROJECT/STACK?token=..`: a stack that Pulumi Cloud keeps, or a self-hosted one.
///
/// @param host with its port, where it has one
record PulumiCloudLocation(
        String text, String host, String organization, String project, String stack, Optional<SecretReference> token) {

    static final String SCHEME = "pulumi+https://";

    /// The variable in which Pulumi itself looks for it.
    static final String TOKEN = "PULUMI_ACCESS_TOKEN";

    private static final String FORM = "write pulumi+https://api.pulumi.com/organization/project/stack";
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9.-]{1,253}(:\\d{1,5})?");
    /// The names that Pulumi allows (pulumi/pulumi, `sdk/go/common/tokens`).
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

    static PulumiCloudLocation parse(String text) {
        var options = LocationOptions.of(text, FORM);
        var parts = options.place().substring(SCHEME.length()).split("/", -1);
        if (parts.length != 4) {
            throw options.bad("not a host, an organization, a project and a stack");
        }
        var location = new PulumiCloudLocation(
                text,
                options.checked("host", parts[0], HOST),
                options.checked("organization", parts[1], NAME),
                options.checked("project", parts[2], NAME),
                options.checked("stack", parts[3], NAME),
                options.takeSecret("token"));
        options.refuseOthers("known is token");
        return location;
    }

    String apiPath() {
        return "/api/stacks/%s/%s/%s".formatted(organization, project, stack);
    }
}
