"""Writes encrypted states whose key an outside service keeps, for the tests: python3 vectors.py FOLDER

Independent of Driftline (pyca/cryptography). The data key is always bytes 0 to 31; what the service would have to
decrypt is a name. Those of pbkdf2 were written by OpenTofu's own code: see vectors.go.
"""

import base64
import hashlib
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


def envelope(meta, serial=12, content=STATE, key=KEY):
    nonce = os.urandom(12)
    data = nonce + AESGCM(key).encrypt(nonce, json.dumps(content).encode(), b"")
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

# For the fuzzer: rounds that cost nothing, and a canary inside.
SECRET = json.loads(json.dumps(STATE).replace("https://sqs/orders", "CANARY-hunter2"))
SALT = bytes(range(100, 132))
cheap = hashlib.pbkdf2_hmac("sha256", b"correct horse battery staple", SALT, 3, 32)
PBKDF2 = {"salt": b64(SALT), "iterations": 3, "hash_function": "sha256", "key_length": 32}
for name, state in {
    "encrypted-kms": envelope({"key_provider.aws_kms.main": KMS}, content=SECRET),
    "encrypted-pbkdf2": envelope({"key_provider.pbkdf2.main": PBKDF2}, content=SECRET, key=cheap),
}.items():
    with open(os.path.join(sys.argv[1], "..", "seeds", name + ".tfstate"), "w") as out:
        json.dump(state, out)
