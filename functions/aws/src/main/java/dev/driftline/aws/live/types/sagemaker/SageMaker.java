package dev.driftline.aws.live.types.sagemaker;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Failures;
import dev.driftline.aws.live.kit.Lookup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sagemaker.SageMakerClient;
import software.amazon.awssdk.services.sagemaker.model.SageMakerException;
import software.amazon.awssdk.services.sagemaker.model.Tag;

/// The calls of SageMaker that several types share.
final class SageMaker {

    /// By ARN.
    static final Lookup<String, Map<String, String>> TAGS = Lookup.<String, Map<String, String>>each(
                    "sagemaker:ListTags",
                    (aws, arn) -> sageMaker(aws).listTagsPaginator(ask -> ask.resourceArn(arn)).tags().stream()
                            .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second)))
            .absentOn("ResourceNotFound");

    /// SageMaker has a code of its own for few of its things; of the others it says in a text that it has none.
    private static final List<String> NONE = List.of("recordnotfound", "could not find", "does not exist");

    private SageMaker() {}

    static SageMakerClient sageMaker(Aws aws) {
        return aws.client(SageMakerClient.class, SageMakerClient::builder);
    }

    /// One of its things, by name.
    static <V> Lookup<String, V> described(String action, BiFunction<SageMakerClient, String, @Nullable V> read) {
        return Lookup.<String, V>each(action, (aws, name) -> {
                    try {
                        return read.apply(sageMaker(aws), name);
                    } catch (SageMakerException e) {
                        if (isGone(e)) {
                            return null;
                        }
                        throw e;
                    }
                })
                .absentOn("ResourceNotFound");
    }

    private static boolean isGone(SageMakerException e) {
        var message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return Failures.code(e).equals("ValidationException") && NONE.stream().anyMatch(message::contains);
    }
}
