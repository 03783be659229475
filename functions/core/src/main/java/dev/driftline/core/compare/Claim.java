package dev.driftline.core.compare;

import dev.driftline.core.model.Value;

/// A child resource says: this value of that attribute of that parent is mine.
///
/// Terraform lets one remote object be declared inline in its parent or as a resource of its own (security group rules,
/// routes, attachments, bucket sub-resources). What a child claims is never the parent's drift.
///
/// @param parentType the Terraform type under which parents of this family are claimed
/// @param parentId the parent's identity as its type declares it
/// @param attribute the parent's attribute that shows the child
/// @param element the value, or the element of the set, in the parent's spelling
public record Claim(String parentType, String parentId, String attribute, Value element) {

    /// Parents of any type are claimed under this name, where the child knows only an id (`aws_ec2_tag`).
    public static final String ANY_TYPE = "*";

    /// Which attribute of which parent.
    public Slot slot() {
        return new Slot(parentType, parentId, attribute);
    }

    public record Slot(String parentType, String parentId, String attribute) {}
}
