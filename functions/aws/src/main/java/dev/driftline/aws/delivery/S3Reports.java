package dev.driftline.aws.delivery;

import dev.driftline.aws.client.AwsClients;
import dev.driftline.core.delivery.Delivery;
import dev.driftline.core.delivery.Destination;
import dev.driftline.core.report.Report;
import dev.driftline.core.report.ReportFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;

/// A bucket where every scan's whole report is kept, the clean ones too: `2026/11/21/030405-SCAN.html`.
public final class S3Reports implements Destination {

    private static final DateTimeFormatter FOLDERS =
            DateTimeFormatter.ofPattern("yyyy/MM/dd/HHmmss").withZone(ZoneOffset.UTC);

    private final AwsClients clients;
    private final String bucket;
    private final List<File> files;

    /// @param extension `html`; the first file is the one that messages point to
    public record File(String extension, String contentType, ReportFormat format) {
        @Override
        public String toString() {
            return extension;
        }
    }

    public S3Reports(AwsClients clients, String bucket, List<File> files) {
        this.clients = clients;
        this.bucket = bucket.strip();
        this.files = List.copyOf(files);
    }

    @Override
    public String name() {
        return "s3:" + bucket;
    }

    /// Where the report for people will be, whether it was written already or not.
    public String location(Report report) {
        return "s3://" + bucket + "/" + key(report, files.getFirst());
    }

    @Override
    public Delivery send(Report report) {
        try {
            var s3 = clients.get(
                    S3Client.class, S3Client::builder, clients.settings().region());
            for (var file : files) {
                s3.putObject(
                        put -> put.bucket(bucket).key(key(report, file)).contentType(file.contentType()),
                        RequestBody.fromString(file.format().written(report)));
            }
            return new Delivery.Sent(name(), location(report));
        } catch (NoSuchBucketException _) {
            return new Delivery.Failed(name(), "there is no bucket " + bucket, "check its name, or create it");
        } catch (SdkException e) {
            return new Delivery.Failed(
                    name(),
                    "the report could not be written to s3://%s (%s)".formatted(bucket, Reason.of(e)),
                    "the scanner's role needs s3:PutObject on it, and the bucket must be in the function's region");
        }
    }

    private static String key(Report report, File file) {
        var scan = report.scan();
        return "%s-%s.%s".formatted(FOLDERS.format(scan.startedAt()), scan.id(), file.extension());
    }
}
