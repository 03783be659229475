package dev.driftline.aws.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import dev.driftline.core.scan.LiveResources.Place;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void identity_says_where_a_resource_lives_that_has_no_arn() {
        var bucket = resource("aws_s3_bucket", identity("210987654321", "eu-north-1"));

        assertThat(place(bucket)).isEqualTo(new Place("210987654321", "eu-north-1"));
    }

    @Test
    void neighbours_of_one_provider_live_where_identities_say() {
        var neighbour = resource("aws_sqs_queue_policy", Value.block());

        assertThat(place(neighbour, resource("aws_s3_bucket", identity("210987654321", "eu-north-1"))))
                .isEqualTo(new Place("210987654321", "eu-north-1"));
    }

    @Test
    void an_identity_that_is_no_place_says_nothing() {
        var forged = resource("aws_s3_bucket", identity("169.254.169.254", "evil.example.org/"));

        assertThat(place(forged)).isEqualTo(new Place("123456789012", "us-east-1"));
    }

    private static Value.Block identity(String account, String region) {
        return Value.block().with("account_id", Value.of(account)).with("region", Value.of(region));
    }

    private static DeclaredResource resource(String type, Value.Block identity) {
        return new DeclaredResource(
                "s", type + ".x", type, Value.block(), Set.of(), "provider.aws", identity, Optional.empty());
    }

    private static Place place(DeclaredResource asked, DeclaredResource... neighbours) {
        var settings = new AwsSettings("us-east-1", Optional.of(URI.create("http://127.0.0.1:1")), 1);
        var everything = new ArrayList<>(List.of(neighbours));
        everything.add(asked);
        try (var clients = new AwsClients(settings, new CannedAws())) {
            return new AwsLive(clients).look(everything).place(asked);
        }
    }
}
