package dev.driftline.aws.state;

import dev.driftline.aws.secret.SecretReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `gs://bucket/prefix?workspace=..`: states of Terraform's GCS backend, which keeps that of each workspace at
/// `prefix/NAME.tfstate`. An object that ends with `.tfstate` is meant itself.
///
/// @param names of objects; empty for all states right below the prefix
/// @param token of OAuth, as `gcloud auth print-access-token` prints one
/// @param credentials the JSON of a service account's key
record GcsPlaces(
        String text,
        String bucket,
        String prefix,
        List<String> names,
        Optional<SecretReference> token,
        Optional<SecretReference> credentials,
        LocationOptions options) {

    static final String SCHEME = "gs://";
    static final String STATE = ".tfstate";
    private static final String FORM = "write gs://bucket/prefix?workspace=default";
    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]");
    private static final Pattern WORKSPACE = Pattern.compile("[^/*?{}\\p{Cntrl}]{1,255}");

    static GcsPlaces parse(String text) {
        var options = LocationOptions.of(text, FORM);
        var place = options.place().substring(SCHEME.length()).split("/", 2);
        var bucket = options.checked("bucket", place[0], BUCKET);
        var path = place.length == 1 ? "" : PercentText.decoded(text, place[1]);
        if (path.contains("*")) {
            throw options.bad("a pattern, which GCS states do not have; workspaces=* finds all of a prefix");
        }
        var workspaces = options.take("workspace").or(() -> options.take("workspaces"));
        if (path.endsWith(STATE) && workspaces.isPresent()) {
            throw options.bad("an object with workspaces");
        }
        var folder = path.isEmpty() || path.endsWith("/") ? path : path + "/";
        var names = new ArrayList<String>();
        if (path.endsWith(STATE)) {
            names.add(path);
        } else if (!workspaces.filter("*"::equals).isPresent()) {
            Stream.of(workspaces.orElse("default").split(",", -1))
                    .map(name -> folder + options.checked("workspace", name.strip(), WORKSPACE) + STATE)
                    .distinct()
                    .forEach(names::add);
        }
        var places = new GcsPlaces(
                text,
                bucket,
                folder,
                List.copyOf(names),
                options.takeSecret("token"),
                options.takeSecret("credentials"),
                options);
        options.refuseOthers("known are workspace, workspaces, token and credentials");
        return places;
    }

    /// The location of one of its objects.
    String locationOf(String object) {
        return names.size() == 1
                ? text
                : SCHEME + bucket + "/" + PercentText.encoded(object) + options.textWithout("workspace", "workspaces");
    }
}
