package dev.driftline.aws.live.types.owners;

import dev.driftline.aws.live.kit.Reads;
import dev.driftline.core.compare.Difference;
import dev.driftline.core.model.DeclaredResource;
import dev.driftline.core.model.Value;
import dev.driftline.core.scan.LiveResources.Owner;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Tags that a controller puts on what others declare. One that the state holds and AWS lost is drift; AWS's own
/// (`aws:...`) are in no state and never compared. A tag that names a cluster is that cluster's when the run manages
/// it; of a cluster that nobody here knows, somebody else may have written the tag.
final class ControllerTags implements Owners.Explainer {

    private static final Pattern TAG = Pattern.compile("tags(?:_all)?\\[\"(.*)\"]");

    /// By how their keys begin. Sources: Kubernetes, "Well-Known Labels, Annotations and Taints"; AWS Load
    /// Balancer Controller, "Subnet auto-discovery" and "Resource tags"; Amazon EKS user guide, "Organize
    /// resources with tags"; Karpenter, "NodeClasses" (spec.tags); AWS Elastic Beanstalk developer guide,
    /// "Tagging resources"; Amazon ECS developer guide, "Capacity providers" (AmazonECSManaged); Amazon Data
    /// Lifecycle Manager, "Policy tags"; AWS Backup developer guide, "Restore testing"; Amazon GuardDuty user
    /// guide, "Runtime Monitoring" (GuardDutyManaged).
    private static final Map<String, String> CONTROLLERS = Map.ofEntries(
            Map.entry("kubernetes.io/", "Kubernetes"),
            Map.entry("k8s.io/", "Kubernetes"),
            Map.entry("ingress.k8s.aws/", "the AWS Load Balancer Controller"),
            Map.entry("service.k8s.aws/", "the AWS Load Balancer Controller"),
            Map.entry("elbv2.k8s.aws/", "the AWS Load Balancer Controller"),
            Map.entry("ebs.csi.aws.com/", "the EBS CSI driver"),
            Map.entry("efs.csi.aws.com/", "the EFS CSI driver"),
            Map.entry("eks:", "Amazon EKS"),
            Map.entry("eks.amazonaws.com/", "Amazon EKS"),
            Map.entry("karpenter.sh/", "Karpenter"),
            Map.entry("karpenter.k8s.aws/", "Karpenter"),
            Map.entry("elasticbeanstalk:", "Elastic Beanstalk"),
            Map.entry("AmazonECSManaged", "Amazon ECS"),
            Map.entry("dlm:", "Data Lifecycle Manager"),
            Map.entry("awsbackup-restore-test", "AWS Backup"),
            Map.entry("GuardDutyManaged", "Amazon GuardDuty"));

    private static final Pattern OF_CLUSTER = Pattern.compile("kubernetes\\.io/cluster/(.*)");

    private final Set<String> clusters;

    /// @param everything all resources of the run, with its clusters
    ControllerTags(Collection<DeclaredResource> everything) {
        clusters = everything.stream()
                .filter(resource -> resource.type().equals("aws_eks_cluster"))
                .map(cluster -> cluster.text("name"))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Owner> of(Reads reads, DeclaredResource declared, Difference difference) {
        if (!difference.expected().isEmpty()) {
            return Optional.empty();
        }
        var key = key(difference);
        var cluster = OF_CLUSTER.matcher(key);
        if (cluster.matches() && !clusters.contains(cluster.group(1))) {
            return Optional.empty();
        }
        return CONTROLLERS.entrySet().stream()
                .filter(controller -> key.startsWith(controller.getKey()))
                .findFirst()
                .map(controller -> new Owner("controller_tag", "a tag of " + controller.getValue()));
    }

    /// An Auto Scaling group has its tags in blocks.
    private static String key(Difference difference) {
        if (difference.path().equals("tag")) {
            return difference
                    .actual()
                    .entries()
                    .getOrDefault("key", Value.absent())
                    .asText();
        }
        var tag = TAG.matcher(difference.path());
        return tag.matches() ? tag.group(1) : "";
    }
}
