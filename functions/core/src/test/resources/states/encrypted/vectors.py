"""Writes encrypted states whose key an outside service keeps, for the tests: python3 vectors.py FOLDER

Independent of Driftline (pyca/cryptography). The data key is always bytes 0 to 31; what the service would have to
decrypt is a name. Those of pbkdf2 were written by OpenTofu's own code: see vectors.go.
"""

import base64
import json
import os
import sys

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY = bytes(range(32))
STATE = {
    "version": 4, "terraform_version": "1.10.0", "serial": 12, "lineage": "0f1e2d3c-encrypted", "outputs": {},
    "resources": [{
        "mode": "managed", "type": "aws_sqs_queue", "name": "orders",
        "provider": 'provider["registry.opentofu.org/hashicorp/aws"]',
        "instances": [{"schema_version": 0, "attributes": {"id": "https://sqs/orders", "name": "orders"}}],
    }],
    "check_results": None,
}


def b64(data):
    return base64.b64encode(data).decode()


def envelope(meta, serial=12, content=STATE):
    nonce = os.urandom(12)
    data = nonce + AESGCM(KEY).encrypt(nonce, json.dumps(content).encode(), b"")
    return {
        "serial": serial, "lineage": "0f1e2d3c-encrypted",
        "meta": {name: b64(json.dumps(value).encode()) for name, value in meta.items()},
        "encrypted_data": b64(data), "encryption_version": "v0",
    }


KMS = {"ciphertext_blob": b64(b"wrapped by KMS"), "encryption_context": {"stack": "orders"}}
for name, state in {
    "kms": envelope({"key_provider.aws_kms.main": KMS}),
    "openbao": envelope({"key_provider.openbao.main": {"ciphertext": b64(b"vault:v1:wrapped")}}),
    "swapped": envelope({"key_provider.aws_kms.main": KMS}, serial=13),
    "nothing-inside": envelope({"key_provider.aws_kms.main": KMS}, content={"secret": "hunter2"}),
}.items():
    with open(os.path.join(sys.argv[1], name + ".tfstate"), "w") as out:
        json.dump(state, out)
