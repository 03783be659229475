package dev.driftline.aws.live.types.cloudcontrol;

import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Failures;
import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.NotReadableException;
import dev.driftline.core.compare.JsonText;
import dev.driftline.core.model.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.services.cloudcontrol.CloudControlClient;

/// `GetResource` of AWS Cloud Control API: runs the read handler of a CloudFormation type with the caller's
/// permissions.
final class CloudControl {

    /// @param type `AWS::S3::Bucket`
    /// @param identifier its primary identifier, parts joined by `|`
    record Key(String type, String identifier) {}

    static final String READ = "cloudformation:GetResource";
    static final String LIST = "cloudformation:ListResources";

    private static final String NOT_FOUND = "ResourceNotFoundException";

    /// The properties that the handler tells.
    static final Lookup<Key, Map<String, Value>> RESOURCE =
            Lookup.each(READ, CloudControl::read).absentOn(NOT_FOUND);

    /// The same of services without regions, which have their handlers in us-east-1.
    static final Lookup<Key, Map<String, Value>> GLOBAL_RESOURCE = RESOURCE.global();

    /// Whether there is any resource of a type.
    static final Lookup<String, Boolean> ANY = Lookup.each(LIST, CloudControl::lists);

    private static final Lookup<String, Boolean> GLOBAL_ANY = ANY.global();

    private static final List<String> GLOBAL_SERVICES =
            List.of("CloudFront", "IAM", "Organizations", "Route53", "Shield");

    /// Neither of these is told as a failure: it would be one at each scan, of a type that cannot be read.
    /// Source: Cloud Control API reference, GetResource, "Errors".
    private static final Set<String> UNREADABLE = Set.of(
            "TypeNotFoundException",
            "UnsupportedActionException",
            "PrivateTypeException",
            "InvalidRequestException",
            "ValidationException",
            "GeneralServiceException",
            "HandlerFailureException",
            "HandlerInternalFailureException",
            "InvalidCredentialsException",
            "NotUpdatableException");

    private CloudControl() {}

    static Lookup<Key, Map<String, Value>> lookup(String type) {
        return isGlobal(type) ? GLOBAL_RESOURCE : RESOURCE;
    }

    static Lookup<String, Boolean> any(String type) {
        return isGlobal(type) ? GLOBAL_ANY : ANY;
    }

    private static boolean isGlobal(String type) {
        return GLOBAL_SERVICES.stream().anyMatch(service -> type.startsWith("AWS::%s::".formatted(service)));
    }

    private static boolean lists(Aws aws, String type) {
        try {
            return client(aws).listResourcesPaginator(ask -> ask.typeName(type)).stream()
                    .anyMatch(page -> !page.resourceDescriptions().isEmpty());
        } catch (AwsServiceException e) {
            throw refused(type, LIST, e);
        }
    }

    private static Map<String, Value> read(Aws aws, Key key) {
        try {
            var found = client(aws)
                    .getResource(ask -> ask.typeName(key.type()).identifier(key.identifier()))
                    .resourceDescription();
            return JsonText.parse(found.properties())
                    .map(Value::entries)
                    .orElseThrow(() -> new NotReadableException(
                            "NoProperties", "Cloud Control API told no properties of this " + key.type()));
        } catch (AwsServiceException e) {
            throw refused(key.type(), READ, e);
        }
    }

    /// A handler that may not call its service fails in ways of its own; the message says so.
    private static RuntimeException refused(String type, String call, AwsServiceException e) {
        var code = Failures.code(e);
        if (code.equals(NOT_FOUND) || e.isThrottlingException()) {
            return e;
        }
        var action = Failures.refused(e);
        if (action.isPresent() || e.statusCode() == 403 || code.startsWith("AccessDenied")) {
            return new NotReadableException(
                    code,
                    "Cloud Control API may not read %s: the scan's role needs %s"
                            .formatted(type, action.orElse(call + " and to read the service")),
                    e);
        }
        // Emulators without Cloud Control API answer that there is no such page, or that it is not implemented.
        var nobodyThere = Set.of(404, 405, 501).contains(e.statusCode());
        if (UNREADABLE.contains(code) || nobodyThere) {
            return new NotReadableException(
                    code, "Cloud Control API cannot read this %s (%s)".formatted(type, code), e);
        }
        return e;
    }

    private static CloudControlClient client(Aws aws) {
        return aws.client(CloudControlClient.class, CloudControlClient::builder);
    }
}
