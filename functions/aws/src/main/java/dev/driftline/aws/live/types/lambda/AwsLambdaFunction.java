package dev.driftline.aws.live.types.lambda;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.types.Tagging;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.LiveRead;
import dev.driftline.core.model.Value;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.lambda.model.EnvironmentResponse;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;
import software.amazon.awssdk.services.lambda.model.Layer;
import software.amazon.awssdk.services.lambda.model.PackageType;
import software.amazon.awssdk.services.lambda.model.SnapStartApplyOn;
import software.amazon.awssdk.services.lambda.model.SnapStartResponse;

/// A function; not its versions.
final class AwsLambdaFunction {

    private static final Shape SHAPE =
            Shape.PLAIN.complete().ordered("command", "entry_point").without("optimization_status");

    /// @param codeHash of the code, in the words of the state
    record Live(
            FunctionConfiguration function,
            Value codeHash,
            Value concurrency,
            Value signing,
            Value image,
            Value tags) {}

    static final ResourceType<Live> TYPE = ResourceType.named("aws_lambda_function")
            .identifiedBy("function_name")
            .readBy(AwsLambdaFunction::read)
            .needs(Lambda.FUNCTIONS, Lambda.CONCURRENCIES, Lambda.SIGNINGS, Lambda.IMAGES, Lambda.TAGS, Tagging.TAGGED)
            .needs("lambda:GetFunctionConfiguration")
            .attributes(
                    Live::function,
                    "description",
                    "handler",
                    "kms_key_arn",
                    "memory_size",
                    "package_type",
                    "role",
                    "runtime",
                    "timeout")
            .computed("architectures", live -> Value.set(live.function().architecturesAsStrings()))
            .attribute("code_signing_config_arn", Live::signing)
            .attribute(
                    "dead_letter_config", live -> SHAPE.single(live.function().deadLetterConfig()))
            .sensitive("environment", live -> environment(live.function().environment()))
            .computed("ephemeral_storage", live -> SHAPE.single(live.function().ephemeralStorage()))
            .attribute("file_system_config", live -> SHAPE.set(live.function().fileSystemConfigs()))
            .attribute("image_config", live -> image(live.function()))
            .attribute("image_uri", Live::image)
            .attribute(
                    "layers",
                    live -> Value.list(
                            live.function().layers().stream().map(Layer::arn).toList()))
            .computed("logging_config", live -> SHAPE.single(live.function().loggingConfig()))
            .attribute("reserved_concurrent_executions", Live::concurrency)
            .attribute("snap_start", live -> snapStart(live.function().snapStart()))
            .computed("source_code_hash", Live::codeHash)
            .computed("tracing_config", live -> SHAPE.single(live.function().tracingConfig()))
            .attribute("vpc_config", live -> SHAPE.single(live.function().vpcConfig()))
            .tags(Live::tags)
            .ignored("arn", "follows from the name, which is the identity")
            .ignored("filename", "where the code came from; its hash is compared")
            .ignored("function_name", "the identity")
            .ignored("id", "the name, which is the identity")
            .ignored("invoke_arn", "follows from the name, which is the identity")
            .ignored("last_modified", "a date that follows every change; the changes are compared")
            .ignored("publish", "tells Terraform what to do on update; AWS knows nothing of it")
            .allIgnored(
                    "the last published version: publishing one changes nothing of the function",
                    "qualified_arn",
                    "qualified_invoke_arn",
                    "version")
            .allIgnored(
                    "tells Terraform what to do on destroy; AWS knows nothing of it",
                    "replace_security_groups_on_destroy",
                    "replacement_security_group_ids",
                    "skip_destroy")
            .allIgnored(
                    "where the code came from, which AWS does not tell; its hash is compared",
                    "s3_bucket",
                    "s3_key",
                    "s3_object_version")
            .allIgnored(
                    "follows from the code, whose hash is compared",
                    "signing_job_arn",
                    "signing_profile_version_arn",
                    "source_code_size")
            .ignored("timeouts", "how long Terraform waits; AWS knows nothing of it")
            .done();

    private AwsLambdaFunction() {}

    private static Optional<Live> read(Reads reads, DeclaredResource declared) {
        var name = FunctionNames.bare(declared.text("function_name"));
        var arn = declared.text("arn");
        reads.prefetch(Lambda.CONCURRENCIES, name);
        reads.prefetch(Lambda.SIGNINGS, name);
        reads.prefetch(Tagging.TAGGED, arn);
        return reads.get(Lambda.FUNCTIONS, name)
                .map(function -> new Live(
                        function,
                        codeHash(function, declared),
                        reads.attempt(Lambda.CONCURRENCIES, name).value(Value::of),
                        reads.attempt(Lambda.SIGNINGS, name).value(Value::of),
                        function.packageType() == PackageType.IMAGE
                                ? reads.attempt(Lambda.IMAGES, name).value(Value::of)
                                : Value.absent(),
                        Tagging.tags(reads, declared, arn, Lambda.TAGS)));
    }

    /// Newer providers keep the hash of AWS in an attribute of its own and leave this one to the user, who may
    /// hash what he likes.
    private static Value codeHash(FunctionConfiguration function, DeclaredResource declared) {
        var recorded = declared.text("code_sha256");
        return !recorded.isEmpty() && recorded.equals(function.codeSha256())
                ? declared.get("source_code_hash")
                : Value.of(function.codeSha256());
    }

    /// AWS may leave the variables to whoever holds the key.
    private static Value environment(@Nullable EnvironmentResponse environment) {
        if (environment == null) {
            return Value.absent();
        }
        return environment.error() == null
                ? Value.single(Value.block().with("variables", Value.map(environment.variables())))
                : new Value.Unknown(
                        LiveRead.Failure.DENIED,
                        String.valueOf(environment.error().errorCode()),
                        String.valueOf(environment.error().message()));
    }

    private static Value image(FunctionConfiguration function) {
        var told = function.imageConfigResponse();
        return told == null ? Value.absent() : SHAPE.single(told.imageConfig());
    }

    /// Terraform has no block where nothing is to be snapped.
    private static Value snapStart(@Nullable SnapStartResponse snapStart) {
        return new Value.ListOf(Stream.ofNullable(snapStart)
                .filter(on -> on.applyOn() != SnapStartApplyOn.NONE)
                .<Value>map(SHAPE::block)
                .toList());
    }
}
