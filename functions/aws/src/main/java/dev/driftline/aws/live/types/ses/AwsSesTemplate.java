package dev.driftline.aws.live.types.ses;

import dev.driftline.aws.live.kit.Lookup;
import dev.driftline.aws.live.kit.ResourceType;
import software.amazon.awssdk.services.ses.model.Template;

/// Mail with gaps to be filled.
final class AwsSesTemplate {

    private static final Lookup<String, Template> TEMPLATES = Lookup.<String, Template>each(
                    "ses:GetTemplate",
                    (aws, name) -> Ses.ses(aws)
                            .getTemplate(ask -> ask.templateName(name))
                            .template())
            .absentOn("TemplateDoesNotExist");

    static final ResourceType<Template> TYPE = ResourceType.named("aws_ses_template")
            .identifiedBy("name")
            .readBy(TEMPLATES)
            .attribute("html", Template::htmlPart)
            .attribute("subject", Template::subjectPart)
            .attribute("text", Template::textPart)
            .ignored("arn", "made of the name by Terraform")
            .ignored("id", "the name, which is the identity")
            .ignored("name", "the identity")
            .done();

    private AwsSesTemplate() {}
}
