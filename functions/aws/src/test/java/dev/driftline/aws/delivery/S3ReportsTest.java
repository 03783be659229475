package dev.driftline.aws.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.aws.emulator.Emulator;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.report.JsonReport;
import dev.driftline.core.report.TextReport;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

class S3ReportsTest {

    private static Emulator emulator;
    private static AwsClients clients;

    @BeforeAll
    static void start() {
        emulator = Emulator.start();
        clients = emulator.clients();
    }

    @AfterAll
    static void stop() {
        clients.close();
        emulator.close();
    }

    @Test
    void every_report_is_kept_even_the_clean_one() {
        var s3 = clients.get(S3Client.class, S3Client::builder, "us-east-1");
        s3.createBucket(create -> create.bucket("reports"));

        assertThat(reports("reports").send(Reports.clean()))
                .isEqualTo(new Delivery.Sent("s3:reports", "s3://reports/2026/11/21/030405-scan-1.txt"));

        var json = s3.getObjectAsBytes(get -> get.bucket("reports").key("2026/11/21/030405-scan-1.json"));
        assertThat(json.asUtf8String()).isEqualTo(new JsonReport().written(Reports.clean()));
        assertThat(json.response().contentType()).isEqualTo("application/json");
    }

    @Test
    void a_bucket_that_is_gone_is_one_line_with_what_to_do() {
        assertThat(reports("gone").send(Reports.clean()))
                .isEqualTo(new Delivery.Failed("s3:gone", "there is no bucket gone", "check its name, or create it"));
    }

    private static S3Reports reports(String bucket) {
        return new S3Reports(
                clients,
                bucket,
                List.of(
                        new S3Reports.File("txt", "text/plain", new TextReport(false)),
                        new S3Reports.File("json", "application/json", new JsonReport())));
    }
}
