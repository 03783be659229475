package dev.driftline.aws.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.aws.http.Hosts;
import dev.driftline.aws.state.CannedAnswers.Answer;
import dev.driftline.core.state.LockMode;
import dev.driftline.core.state.StateLimits;
import dev.driftline.core.state.StateRead;
import dev.driftline.core.state.StateSource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// One location in S3 that means many states.
@ExtendWith(Backends.class)
class S3ExpansionTest {

    private final Backend backend;

    S3ExpansionTest(Backend backend) {
        this.backend = backend;
    }

    @Test
    void a_folder_means_its_states_and_neither_locks_nor_backups() {
        objects(
                "net/a.tfstate",
                "net/b/c.tfstate",
                "net/a.tfstate.tflock",
                "net/a.tfstate.backup",
                "net/README",
                "x.tfstate");

        assertThat(found("net/")).containsExactly("net/a.tfstate", "net/b/c.tfstate");
        assertThat(found("")).hasSize(3);
    }

    @Test
    void what_a_terragrunt_repository_keeps_is_found_by_its_units() {
        objects(
                "live/dev/vpc/terraform.tfstate",
                "live/dev/app/terraform.tfstate",
                "live/prod/vpc/terraform.tfstate",
                "live/prod/vpc/terraform.tfstate.tflock",
                "live/prod/notes/terraform.tfvars");

        assertThat(found("live/**/terraform.tfstate")).hasSize(3);
        assertThat(found("live/{dev,test}/*/terraform.tfstate"))
                .containsExactly("live/dev/app/terraform.tfstate", "live/dev/vpc/terraform.tfstate");
        assertThat(found("live/pro?/vpc/*")).containsExactly("live/prod/vpc/terraform.tfstate");
    }

    @Test
    void what_is_found_is_read_with_the_options_of_the_location() {
        objects("net/a.tfstate");

        var source =
                expand("net/*?region=us-east-1&dynamodb_table=" + backend.table).getFirst();

        assertThat(source.location())
                .isEqualTo("s3://%s/net/a.tfstate?region=us-east-1&dynamodb_table=%s"
                        .formatted(backend.bucket, backend.table));
        assertThat(source.read()).isInstanceOf(StateRead.Current.class);
        backend.putItem(backend.bucket + "/net/a.tfstate", "Info", Backend.ANNS_LOCK);
        assertThat(source.read()).isInstanceOf(StateRead.Locked.class);
    }

    @Test
    void a_percent_encoded_star_is_a_star_and_what_is_found_means_itself_again() {
        objects("a*.tfstate", "ab.tfstate", "odd?{x}%.tfstate");

        assertThat(found("a%2A.tfstate")).containsExactly("a%2A.tfstate");
        assertThat(found("odd*")).containsExactly("odd%3F%7Bx%7D%25.tfstate");
        assertThat(expand("odd*").getFirst().read()).isInstanceOf(StateRead.Current.class);
    }

    @Test
    void all_workspaces_of_a_backend_are_its_states() {
        objects(
                "app.tfstate",
                "env:/dev/app.tfstate",
                "env:/prod/app.tfstate",
                "env:/prod/other.tfstate",
                "env:/a/b/app.tfstate");

        assertThat(found("app.tfstate?workspaces=*"))
                .containsExactly("app.tfstate", "env:/dev/app.tfstate", "env:/prod/app.tfstate");
    }

    @Test
    void a_default_workspace_without_a_state_is_not_missed_where_others_have_one() {
        objects("env:/dev/app.tfstate");

        assertThat(found("app.tfstate?workspaces=*")).containsExactly("env:/dev/app.tfstate");
        assertThat(found("none.tfstate?workspaces=*")).containsExactly("none.tfstate");
    }

    @Test
    void workspaces_may_be_named_and_kept_elsewhere() {
        objects("spaces/dev/app.tfstate");

        assertThat(found("app.tfstate?workspace=default,dev&workspace_key_prefix=spaces"))
                .containsExactly("app.tfstate", "spaces/dev/app.tfstate");
        assertThat(backend.clients.calls()).doesNotContainKey("s3:ListObjectsV2");
        assertThat(found("app.tfstate?workspaces=*&workspace_key_prefix=spaces"))
                .containsExactly("spaces/dev/app.tfstate");
    }

    @Test
    void without_the_right_to_list_the_default_workspace_is_read_and_the_rest_is_told() {
        var denied = new CannedAnswers(request ->
                request.contains("tfstate") ? Answer.ok("{}") : Answer.s3Error(403, "AccessDenied", "Access Denied"));

        var sources = canned(denied).expand("s3://acme/app.tfstate?workspaces=*");

        assertThat(sources)
                .extracting(StateSource::location)
                .containsExactly("s3://acme/app.tfstate", "s3://acme/app.tfstate?workspaces=*");
        assertThat(sources.getLast().read())
                .isEqualTo(new StateRead.Failed(
                        "s3://acme/app.tfstate?workspaces=*",
                        "its workspaces cannot be listed: access denied",
                        "allow s3:ListBucket on arn:aws:s3:::acme; or name them: workspace=dev,prod"));
    }

    @Test
    void a_place_that_cannot_be_listed_is_one_state_that_cannot_be_read() {
        var denied = new CannedAnswers(request -> Answer.s3Error(403, "AccessDenied", "Access Denied"));

        assertThat(canned(denied).expand("s3://acme/net/"))
                .singleElement()
                .satisfies(source -> assertThat(source.read())
                        .isEqualTo(new StateRead.Failed(
                                "s3://acme/net/",
                                "cannot be listed: access denied",
                                "allow s3:ListBucket on arn:aws:s3:::acme")));
        assertThat(only("nothing/").problem()).isEqualTo("no state there");
        assertThat(((StateRead.Failed) canned(new CannedAnswers(request -> Answer.s3Error(404, "NoSuchBucket", "no")))
                                .expand("s3://acme/net/")
                                .getFirst()
                                .read())
                        .problem())
                .isEqualTo("cannot be listed: there is no bucket acme");
    }

    @Test
    void more_states_than_wanted_are_told_and_none_is_picked() {
        objects("m/1.tfstate", "m/2.tfstate", "m/3.tfstate", "m/4.tfstate");

        assertThat(only("m/").problem()).isEqualTo("more than 3 states");
        assertThat(only("m/").hint()).contains("DRIFT_MAX_STATES");
    }

    @Test
    void the_policy_follows_what_a_location_means() {
        assertThat(needs("s3://acme/net/*/x.tfstate"))
                .containsExactly(
                        "s3:GetObject arn:aws:s3:::acme/net/*",
                        "s3:GetObject arn:aws:s3:::acme/net/*.tflock",
                        "s3:ListBucket arn:aws:s3:::acme");
        assertThat(needs("s3://acme/a%2A?workspaces=*"))
                .contains("s3:GetObject arn:aws:s3:::acme/a${*}", "s3:GetObject arn:aws:s3:::acme/env:/*/a${*}");
        assertThat(needs("s3://acme/k?version_id=v&role_arn=arn:aws:iam::123456789012:role/read"
                        + "&kms_key_id=arn:aws:kms:eu-west-1:123456789012:key/1&sse_customer_key=ssm:/drift/key"))
                .contains(
                        "s3:GetObjectVersion arn:aws:s3:::acme/k",
                        "sts:AssumeRole arn:aws:iam::123456789012:role/read",
                        "kms:Decrypt arn:aws:kms:eu-west-1:123456789012:key/1",
                        "ssm:GetParameter arn:aws:ssm:*:*:parameter/drift/key");
        assertThat(needs("hcp:///acme/prod?token=secretsmanager:tfe"))
                .containsExactly("secretsmanager:GetSecretValue arn:aws:secretsmanager:*:*:secret:tfe-??????");
    }

    private List<String> needs(String location) {
        return sources(backend.clients).needs(location).stream()
                .map(need -> need.action() + " " + need.resource())
                .toList();
    }

    private StateRead.Failed only(String key) {
        var sources = expand(key);
        assertThat(sources).hasSize(1);
        return (StateRead.Failed) sources.getFirst().read();
    }

    /// The keys of what is found, as they stand in locations.
    private List<String> found(String key) {
        return expand(key).stream()
                .map(source -> source.location().substring(("s3://" + backend.bucket + "/").length()))
                .map(location -> location.split("\\?", 2)[0])
                .toList();
    }

    private List<StateSource> expand(String key) {
        return sources(backend.clients).expand("s3://" + backend.bucket + "/" + key);
    }

    private static StateSources canned(CannedAnswers aws) {
        return sources(new AwsClients(new AwsSettings("us-east-1", Optional.empty(), 1), aws));
    }

    private static StateSources sources(AwsClients clients) {
        return new StateSources(
                clients,
                LockMode.OBSERVE,
                StateLimits.defaults(),
                new StateAccess(Map.of(), Hosts.publicOnly(), Duration.ZERO, 3));
    }

    private void objects(String... keys) {
        for (var key : keys) {
            backend.put(key, "{}");
        }
    }
}
