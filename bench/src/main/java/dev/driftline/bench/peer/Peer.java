package dev.driftline.bench.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.client.AwsSettings;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// What Driftline is measured against: reads each resource of a state by itself, with the calls that
/// Terraform's AWS provider makes for it, ten at a time. It compares nothing. SDK, HTTP client and JVM are
/// Driftline's own, so that only the way of asking differs.
public final class Peer {

    static final String REGION = "us-east-1";

    /// Terraform's default (`-parallelism`, Terraform CLI documentation, "plan").
    private static final int AT_ONCE = 10;

    private final Map<String, Consumer<Described>> reads;

    Peer(AwsClients aws) {
        var network = new NetworkReads(aws);
        var identity = new IdentityReads(aws);
        var buckets = new BucketReads(aws);
        var services = new ServiceReads(aws);
        reads = Map.ofEntries(
                Map.entry("aws_vpc", network::vpc),
                Map.entry("aws_internet_gateway", network::gateway),
                Map.entry("aws_subnet", network::subnet),
                Map.entry("aws_route_table", network::table),
                Map.entry("aws_route", network::ofTable),
                Map.entry("aws_route_table_association", network::ofTable),
                Map.entry("aws_security_group", network::group),
                Map.entry("aws_security_group_rule", network::ofGroup),
                Map.entry("aws_vpc_security_group_ingress_rule", network::rule),
                Map.entry("aws_vpc_security_group_egress_rule", network::rule),
                Map.entry("aws_eip", network::address),
                Map.entry("aws_network_interface", network::networkInterface),
                Map.entry("aws_iam_role", identity::role),
                Map.entry("aws_iam_policy", identity::policy),
                Map.entry("aws_iam_role_policy_attachment", identity::attachment),
                Map.entry("aws_iam_role_policy", identity::inline),
                Map.entry("aws_iam_user", identity::user),
                Map.entry("aws_iam_group", identity::group),
                Map.entry("aws_iam_instance_profile", identity::profile),
                Map.entry("aws_s3_bucket", buckets::bucket),
                Map.entry("aws_s3_bucket_public_access_block", buckets::accessBlock),
                Map.entry("aws_s3_bucket_versioning", buckets::versioning),
                Map.entry("aws_s3_bucket_server_side_encryption_configuration", buckets::encryption),
                Map.entry("aws_s3_bucket_policy", buckets::policy),
                Map.entry("aws_sns_topic", services::topic),
                Map.entry("aws_cloudwatch_log_group", services::logGroup),
                Map.entry("aws_cloudwatch_metric_alarm", services::alarm),
                Map.entry("aws_dynamodb_table", services::table),
                Map.entry("aws_sqs_queue", services::queue));
    }

    /// `Peer STATE`, AWS as the environment says.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try (var aws = new AwsClients(AwsSettings.from(System.getenv()))) {
            new Peer(aws).read(resources(new File(arguments[0])));
        }
    }

    private static List<Described> resources(File state) throws IOException {
        var resources = new ArrayList<Described>();
        for (var resource : new ObjectMapper().readTree(state).path("resources")) {
            for (var instance : resource.path("instances")) {
                resources.add(new Described(resource.path("type").asText(), instance.path("attributes")));
            }
        }
        return resources;
    }

    private void read(List<Described> resources) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var done : threads.invokeAll(resources.stream().map(this::task).toList())) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the peer could not read: " + e.getMessage(), e);
        }
    }

    private Callable<String> task(Described resource) {
        var read = reads.get(resource.type());
        if (read == null) {
            throw new IllegalStateException("the peer does not know " + resource.type());
        }
        return () -> {
            read.accept(resource);
            return resource.id();
        };
    }
}
