package dev.driftline.aws.live.types.ses;

import static dev.driftline.aws.live.types.ses.Ses.ses;

import dev.driftline.aws.live.kit.Listing;
import java.util.List;
import java.util.stream.Stream;

/// Identities that may send mail, which three types declare.
public final class SesListings {

    public static final List<Listing<?>> ALL = List.of(Listing.of("aws_ses_email_identity")
            .from(
                    "ses:ListIdentities",
                    aws -> ses(aws).listIdentitiesPaginator(ask -> {}).identities())
            .id(identity -> identity)
            .typed(
                    identity -> identity.contains("@") ? "aws_ses_email_identity" : "aws_ses_domain_identity",
                    "aws_ses_domain_identity")
            .heldBy("aws_ses_domain_identity", declared -> Stream.of(declared.text("domain")))
            .heldBy("aws_ses_email_identity", declared -> Stream.of(declared.text("email")))
            .heldBy("aws_sesv2_email_identity", declared -> Stream.of(declared.text("email_identity")))
            .done());

    private SesListings() {}
}
