package dev.driftline.aws.live.types;

import dev.driftline.aws.live.kit.Asking;
import dev.driftline.aws.live.kit.Aws;
import dev.driftline.aws.live.kit.Census;
import dev.driftline.aws.live.kit.Lookup.Whole;
import dev.driftline.aws.live.types.cloudformation.CloudFormationListings;
import dev.driftline.core.scan.Existing;
import dev.driftline.core.scan.Inventory;
import dev.driftline.core.scan.LiveResources.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.Stack;

/// Tags of what its own service lists without, and who but a person made things.
final class Origins {

    /// Written by CloudFormation on all that it makes and that takes tags (CloudFormation User Guide, "Resource tag").
    private static final String STACK_TAG = "aws:cloudformation:stack-name";

    /// By what controllers in a cluster know their own: the value is the cluster's name, or the key ends with it.
    private static final List<String> KUBERNETES =
            List.of("elbv2.k8s.aws/cluster", "ebs.csi.aws.com/cluster", "karpenter.sh/nodepool");

    private static final String OWNED = "kubernetes.io/cluster/";

    private final Map<String, Map<String, String>> tagsByArn = new HashMap<>();
    private final Map<Made, String> stacks = new HashMap<>();

    /// @param region empty for what has none: any stack may have made it
    private record Made(String account, String region, String id) {}

    private record Known(Map<String, Map<String, String>> tags, Map<String, List<String>> stacks) {}

    private Origins() {}

    /// @param unlisted is told what was refused
    static Origins ask(Census census, List<Aws> places, List<Inventory.Unlisted> unlisted) {
        var origins = new Origins();
        var questions = places.stream()
                .map(aws -> new Census.Question<>("tags and stacks", aws, Origins::known))
                .toList();
        for (var answer : census.ask(questions)) {
            var aws = answer.question().aws();
            var place = new Place(aws.account(), aws.region());
            answer.refusals()
                    .forEach(refusal -> unlisted.add(
                            new Inventory.Unlisted(answer.question().name(), place, refusal)));
            answer.answer().ifPresent(known -> origins.add(aws, known));
        }
        return origins;
    }

    private static Known known(Asking ask) {
        var tags = ask.each(Tagging.ALL, List.of(Whole.LISTING)).getOrDefault(Whole.LISTING, Map.of());
        var stacks = ask
                .each(CloudFormationListings.STACKS, List.of(Whole.LISTING))
                .getOrDefault(Whole.LISTING, List.of())
                .stream()
                .filter(stack -> !"DELETE_COMPLETE".equals(stack.stackStatusAsString()))
                .map(Stack::stackName)
                .toList();
        return new Known(tags, ask.each(CloudFormationListings.RESOURCES, stacks));
    }

    private void add(Aws aws, Known known) {
        tagsByArn.putAll(known.tags());
        known.stacks()
                .forEach((stack, ids) -> ids.forEach(id -> {
                    stacks.putIfAbsent(new Made(aws.account(), aws.region(), id), stack);
                    stacks.putIfAbsent(new Made(aws.account(), "", id), stack);
                }));
    }

    Existing told(Existing thing) {
        var tagged = thing.tags().isEmpty()
                ? thing.keys().stream()
                        .map(tagsByArn::get)
                        .filter(tags -> tags != null)
                        .findFirst()
                        .map(thing::with)
                        .orElse(thing)
                : thing;
        return maker(tagged).map(tagged::madeBy).orElse(tagged);
    }

    private Optional<String> maker(Existing thing) {
        return stack(thing)
                .map(name -> "CloudFormation stack " + name)
                .or(() -> cluster(thing.tags()).map(name -> "Kubernetes (" + name + ")"));
    }

    private Optional<String> stack(Existing thing) {
        var tag = thing.tags().get(STACK_TAG);
        if (tag != null) {
            return Optional.of(tag);
        }
        var place = thing.place();
        return thing.keys().stream()
                .map(key -> key.substring(key.indexOf(' ') + 1))
                .map(id -> stacks.get(new Made(place.account(), place.region(), id)))
                .filter(stack -> stack != null)
                .findFirst();
    }

    private static Optional<String> cluster(Map<String, String> tags) {
        return tags.entrySet().stream()
                .filter(tag -> tag.getKey().startsWith(OWNED) && tag.getValue().equals("owned"))
                .map(tag -> tag.getKey().substring(OWNED.length()))
                .findFirst()
                .or(() -> KUBERNETES.stream()
                        .filter(tags::containsKey)
                        .map(tags::get)
                        .findFirst());
    }
}
