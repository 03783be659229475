package dev.driftline.aws.live.types.cloudcontrol;

import dev.driftline.aws.live.kit.NotReadableException;
import dev.driftline.aws.live.kit.Reads;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.TypeDeclaration;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Types that CloudFormation knows and the catalogue does not. `awscc_*` and Pulumi's `aws-native` are made of
/// CloudFormation's schemas and compared by them; of Terraform's own types little more than existence can be told.
public final class CloudControlTypes {

    /// Handlers call their service with the permissions of whoever asks, which needs more.
    public static final Set<String> ACTIONS = Set.of(CloudControl.READ, CloudControl.LIST);

    private static final KnownTypes KNOWN = KnownTypes.load();

    private CloudControlTypes() {}

    /// Empty when CloudFormation has no such type, or it is not sure which one it is.
    public static Optional<ResourceType<?>> find(DeclaredResource declared) {
        var type = declared.type();
        if (type.startsWith("awscc_") || type.startsWith("AWS::")) {
            return KNOWN.find(type).map(known -> exact(known, declared));
        }
        return KNOWN.ofTerraform(type)
                .flatMap(mapped -> KNOWN.find(mapped.type()).map(known -> existence(mapped, known, declared)));
    }

    /// By Terraform's type, CloudFormation's.
    public static SortedMap<String, String> terraform() {
        var types = new TreeMap<String, String>();
        KNOWN.terraform().forEach((name, mapped) -> types.put(name, mapped.type()));
        return types;
    }

    /// Every property of the state that the schema lets be declared and read.
    private static ResourceType<?> exact(KnownTypes.Type known, DeclaredResource declared) {
        var properties = new Properties(new ToolSpelling(declared));
        var type = ResourceType.named(declared.type())
                .<Map<String, Value>>readBy((reads, resource) -> reads.get(
                        CloudControl.lookup(known.name()), new CloudControl.Key(known.name(), identifier(resource))));
        var compared = 0;
        for (var attribute : declared.attributes().fields().keySet()) {
            var property = known.properties()
                    .find(attribute)
                    .filter(field -> !attribute.equals("id"))
                    .filter(field -> !(field.getValue() instanceof PropertyShape.Uncompared));
            if (property.isPresent()) {
                var name = property.get().getKey();
                var shape = property.get().getValue();
                type.attribute(
                        attribute,
                        told -> properties.live(shape, told.getOrDefault(name, Value.absent())),
                        Properties.meaning(shape));
                compared++;
            }
        }
        return finished(compared == 0 ? type.existenceOnly("AWS tells none of its properties") : type);
    }

    private static String identifier(DeclaredResource resource) {
        return present(resource.text("id"), "id");
    }

    private static String present(String text, String attribute) {
        if (text.isEmpty()) {
            throw new NotReadableException(
                    "NoIdentifier", "the state has no %s, by which Cloud Control API knows it".formatted(attribute));
        }
        return text;
    }

    private static ResourceType<?> existence(
            KnownTypes.Mapped mapped, KnownTypes.Type known, DeclaredResource declared) {
        var type = ResourceType.named(declared.type())
                .identifiedBy(resource ->
                        mapped.identifiers().stream().map(resource::text).collect(Collectors.joining("|")))
                .<Map<String, Value>>readBy((reads, resource) -> found(mapped, known.name(), reads, resource));
        if (!mapped.sure()) {
            type.needs(CloudControl.any(known.name()));
        }
        new SureAttributes(known, declared).addTo(type);
        return finished(
                type.existenceOnly(
                        "it is there; beyond tags, description and switches of the same name Driftline cannot compare this type"));
    }

    private static Optional<Map<String, Value>> found(
            KnownTypes.Mapped mapped, String type, Reads reads, DeclaredResource resource) {
        var identifier = mapped.identifiers().stream()
                .map(part -> present(resource.text(part), part))
                .collect(Collectors.joining("|"));
        var found = reads.get(CloudControl.lookup(type), new CloudControl.Key(type, identifier));
        if (found.isEmpty()
                && !mapped.sure()
                && reads.get(CloudControl.any(type), type).orElse(true)) {
            throw new NotReadableException(
                    "NotFound",
                    "Cloud Control API does not find it by %s; whether it is known by that is not sure, and AWS lists others of %s"
                            .formatted(String.join(" and ", mapped.identifiers()), type));
        }
        return found;
    }

    private static ResourceType<?> finished(TypeDeclaration<Map<String, Value>> type) {
        return type.needs(CloudControl.READ).verified(Verified.ANSWERS).done();
    }
}
