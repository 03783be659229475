package dev.driftline.aws.live.types.glue;

import dev.driftline.aws.live.kit.ResourceType;
import dev.driftline.aws.live.kit.Shape;
import dev.driftline.aws.live.kit.Verified;
import software.amazon.awssdk.services.glue.model.Classifier;

/// How a crawler recognises data.
final class AwsGlueClassifier {

    private static final Shape SHAPE = Shape.PLAIN.complete().ordered("custom_datatypes", "header");

    static final ResourceType<Classifier> TYPE = ResourceType.named("aws_glue_classifier")
            .readBy(GlueJobs.CLASSIFIERS)
            .attribute("csv_classifier", live -> SHAPE.single(live.csvClassifier()))
            .attribute("grok_classifier", live -> SHAPE.single(live.grokClassifier()))
            .attribute("json_classifier", live -> SHAPE.single(live.jsonClassifier()))
            .attribute("xml_classifier", live -> SHAPE.single(live.xmlClassifier()))
            .ignored("id", "the identity")
            .ignored("name", "the identity")
            .verified(Verified.ANSWERS)
            .done();

    private AwsGlueClassifier() {}
}
