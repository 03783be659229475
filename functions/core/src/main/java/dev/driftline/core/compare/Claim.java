package dev.driftline.core.compare;

import dev.driftline.core.model.Value;
import java.util.Optional;

/// A child resource says: this value of that attribute of that parent is mine.
///
/// Terraform lets one remote object be declared inline in its parent or as a resource of its own (security group
/// rules, routes, attachments, bucket sub-resources). What a child claims is never the parent's drift.
///
/// @param parentType the Terraform type under which parents of this family are claimed
/// @param parentId the parent's identity as its type declares it
/// @param attribute the parent's attribute that shows the child
/// @param element the value, or the element of the set, in the parent's spelling; empty when all of the attribute
/// only mirrors the child
public record Claim(String parentType, String parentId, String attribute, Optional<Value> element) {

    public Claim(String parentType, String parentId, String attribute, Value element) {
        this(parentType, parentId, attribute, Optional.of(element));
    }

    /// The attribute shows what the child is and nothing else: every change of it is the child's to tell, and where
    /// the child is in sync the state just has an old picture of it.
    public static Claim mirror(String parentType, String parentId, String attribute) {
        return new Claim(parentType, parentId, attribute, Optional.empty());
    }

    /// Parents of any type are claimed under this name, where the child knows only an id (`aws_ec2_tag`).
    public static final String ANY_TYPE = "*";

    /// Which attribute of which parent.
    public Slot slot() {
        return new Slot(parentType, parentId, attribute);
    }

    public record Slot(String parentType, String parentId, String attribute) {}
}
