package dev.driftline.aws.live.types.sesv2;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import dev.driftline.aws.live.types.Tagged;
import dev.driftline.aws.live.types.Tagging;
import software.amazon.awssdk.services.sesv2.model.GetContactListResponse;

/// People who asked for mail, and on what; not the people themselves.
final class AwsSesv2ContactList {

    private static final Lookup<String, GetContactListResponse> LISTS = Lookup.<String, GetContactListResponse>each(
                    "ses:GetContactList",
                    (aws, name) -> SesV2.sesV2(aws).getContactList(ask -> ask.contactListName(name)))
            .absentOn("NotFoundException");

    static final ResourceType<Tagged<GetContactListResponse>> TYPE = ResourceType.named("aws_sesv2_contact_list")
            .identifiedBy("contact_list_name")
            .readBy(Tagged.by(LISTS, "contact_list_name", SesV2.TAGS))
            .needs(LISTS, SesV2.TAGS, Tagging.TAGGED)
            .attribute("description", list -> list.thing().description())
            .attribute("topic", list -> Shape.PLAIN.complete().set(list.thing().topics()))
            .tags(Tagged::tags)
            .ignored("arn", "made of the name, which is the identity")
            .ignored("contact_list_name", "the identity")
            .ignored("created_timestamp", "when the list was made")
            .ignored("id", "the identity")
            .ignored("last_updated_timestamp", "moves with every change, and what changed is compared")
            .verified(Verified.ANSWERS)
            .done();

    private AwsSesv2ContactList() {}
}
