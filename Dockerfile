# The functions as a container image for Lambda, for teams that deploy and scan images. After `./mvnw package`:
#   unzip -q functions/scanner/target/function.zip -d target/image
#   docker build --platform linux/arm64 -t driftline .
# What is in it is what is in function.zip; QUARKUS_LAMBDA_HANDLER says which of the functions it is, as with the zip.
# Pin the base by its digest: --build-arg BASE=public.ecr.aws/lambda/java:25@sha256:...
ARG BASE=public.ecr.aws/lambda/java:25
FROM ${BASE}

# LAMBDA_TASK_ROOT of AWS's base images; classes and lib/*.jar in it are on the class path.
COPY target/image/ /var/task/

ENV QUARKUS_LAMBDA_HANDLER=scan DISABLE_SIGNAL_HANDLERS=true
CMD ["io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest"]
