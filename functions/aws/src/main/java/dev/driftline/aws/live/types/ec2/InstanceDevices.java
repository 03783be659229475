package dev.driftline.aws.live.types.ec2;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.compare.Meaning;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.ec2.model.Instance;
import software.amazon.awssdk.services.ec2.model.InstanceBlockDeviceMapping;
import software.amazon.awssdk.services.ec2.model.Tag;
import software.amazon.awssdk.services.ec2.model.Volume;

/// The volumes of an instance as Terraform shows them: the root, and the others.
final class InstanceDevices {

    /// The state splits the tags of a volume as it does all others: its own, and those with the provider's defaults.
    static final Meaning MEANING = Meaning.each(devices -> devices.mapElements(InstanceDevices::withAllTags));

    private static final String ROOT = "root_block_device";
    private static final String OTHERS = "ebs_block_device";

    private InstanceDevices() {}

    static void prefetch(Reads reads, DeclaredResource declared) {
        Stream.of(ROOT, OTHERS)
                .flatMap(attribute -> declared.get(attribute).elements().stream())
                .map(device -> text(device, "volume_id"))
                .filter(volume -> !volume.isEmpty())
                .forEach(volume -> reads.prefetch(Ec2Volumes.VOLUMES, volume));
    }

    static Value root(Reads reads, DeclaredResource declared, Instance instance) {
        return devices(reads, declared, instance, device -> isRoot(device, instance));
    }

    /// The provider repeats the root here when an instance has no other device than that; a state may hold it.
    static Value others(Reads reads, DeclaredResource declared, Instance instance) {
        var shown = declared.get(OTHERS).elements().stream()
                .map(device -> text(device, "device_name"))
                .collect(Collectors.toSet());
        return devices(
                reads, declared, instance, device -> !isRoot(device, instance) || shown.contains(device.deviceName()));
    }

    /// `volume_tags` is the older way to tag the volumes that an instance starts with: all of them have these.
    static Value volumeTags(Reads reads, DeclaredResource declared, Instance instance) {
        var own = Stream.of(ROOT, OTHERS)
                .flatMap(attribute -> declared.get(attribute).elements().stream())
                .map(device -> text(device, "volume_id"))
                .collect(Collectors.toSet());
        if (declared.get("volume_tags").isEmpty()) {
            return Value.absent();
        }
        var tags = new TreeMap<String, Value>();
        for (var device : instance.blockDeviceMappings()) {
            if (device.ebs() == null || !own.contains(device.ebs().volumeId())) {
                continue;
            }
            var read = reads.attempt(Ec2Volumes.VOLUMES, device.ebs().volumeId())
                    .value(volume -> Value.map(tags(volume.tags())));
            if (read instanceof Value.Unknown) {
                return read;
            }
            tags.putAll(read.entries());
        }
        defaults(declared).forEach(tags::remove);
        return new Value.MapOf(tags);
    }

    /// The provider's default tags, which volumes get too; not those that the user gave volumes himself.
    private static Map<String, Value> defaults(DeclaredResource declared) {
        var defaults = new HashMap<>(declared.get("tags_all").entries());
        defaults.keySet().removeAll(declared.get("tags").entries().keySet());
        defaults.keySet().removeAll(declared.get("volume_tags").entries().keySet());
        return defaults;
    }

    private static Value devices(
            Reads reads, DeclaredResource declared, Instance instance, Predicate<InstanceBlockDeviceMapping> which) {
        var tagged = declared.get("volume_tags").isEmpty();
        var devices = new ArrayList<Value>();
        for (var device : instance.blockDeviceMappings()) {
            if (device.ebs() == null || !which.test(device)) {
                continue;
            }
            var read = reads.attempt(Ec2Volumes.VOLUMES, device.ebs().volumeId())
                    .value(volume -> tagged
                            ? device(device, volume).with("tags", Value.map(tags(volume.tags())))
                            : device(device, volume));
            if (read instanceof Value.Unknown) {
                return read;
            }
            devices.add(read);
        }
        return new Value.SetOf(devices);
    }

    private static Value.Block device(InstanceBlockDeviceMapping device, Volume volume) {
        return Value.block()
                .with("delete_on_termination", Value.of(device.ebs().deleteOnTermination()))
                .with("device_name", Value.of(device.deviceName()))
                .with("encrypted", Value.of(volume.encrypted()))
                .with("iops", Value.of(volume.iops()))
                .with("kms_key_id", Value.of(volume.kmsKeyId()))
                .with("snapshot_id", Value.of(volume.snapshotId()))
                .with("throughput", Value.of(volume.throughput()))
                .with("volume_id", Value.of(volume.volumeId()))
                .with("volume_size", Value.of(volume.size()))
                .with("volume_type", Value.of(volume.volumeTypeAsString()));
    }

    private static boolean isRoot(InstanceBlockDeviceMapping device, Instance instance) {
        return device.deviceName() != null && device.deviceName().equals(instance.rootDeviceName());
    }

    private static Map<String, String> tags(List<Tag> tags) {
        return tags.stream()
                .filter(tag -> !tag.key().startsWith("aws:"))
                .collect(Collectors.toMap(Tag::key, Tag::value, (first, second) -> second));
    }

    private static Value withAllTags(Value device) {
        if (!(device instanceof Value.Block block) || !block.fields().containsKey("tags")) {
            return device;
        }
        var tags = new TreeMap<>(block.get("tags_all").entries());
        tags.putAll(block.get("tags").entries());
        return block.with("tags", new Value.MapOf(tags));
    }

    private static String text(Value device, String field) {
        return device.entries().getOrDefault(field, Value.absent()).asText();
    }
}
