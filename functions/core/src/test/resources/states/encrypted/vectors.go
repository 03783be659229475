// Writes encrypted states with OpenTofu's own key provider (pbkdf2) and method (aes_gcm), for the tests of Driftline.
//
//	go mod download -json github.com/opentofu/opentofu@v1.10.0   # copy its Dir to a folder of your own
//	mkdir cmd/driftline-vectors && cp vectors.go cmd/driftline-vectors/main.go
//	go run ./cmd/driftline-vectors FOLDER
//
// The envelope around them is written here, in the order and with the names of internal/encryption/{base,state}.go:
// linking those would take all of OpenTofu.
package main

import (
	"encoding/json"
	"os"
	"path/filepath"

	"github.com/opentofu/opentofu/internal/encryption/keyprovider"
	"github.com/opentofu/opentofu/internal/encryption/keyprovider/pbkdf2"
	"github.com/opentofu/opentofu/internal/encryption/method/aesgcm"
)

const passphrase = "correct horse battery staple"

const state = `{"version":4,"terraform_version":"1.10.0","serial":12,"lineage":"0f1e2d3c-encrypted","outputs":{},` +
	`"resources":[{"mode":"managed","type":"aws_sqs_queue","name":"orders",` +
	`"provider":"provider[\"registry.opentofu.org/hashicorp/aws\"]",` +
	`"instances":[{"schema_version":0,"attributes":{"id":"https://sqs/orders","name":"orders"}}]}],"check_results":null}`

type envelope struct {
	Serial  int               `json:"serial"`
	Lineage string            `json:"lineage"`
	Meta    map[string][]byte `json:"meta"`
	Data    []byte            `json:"encrypted_data"`
	Version string            `json:"encryption_version"`
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func key(hash string, length int, chain *keyprovider.Output) (keyprovider.Output, []byte) {
	config := pbkdf2.New().ConfigStruct().(*pbkdf2.Config)
	config.Iterations = 200000
	config.HashFunction = pbkdf2.HashFunctionName(hash)
	config.KeyLength = length
	if chain == nil {
		config.Passphrase = passphrase
	} else {
		config.Chain = chain
	}
	provider, in, err := config.Build()
	check(err)
	out, meta, err := provider.Provide(in)
	check(err)
	text, err := json.Marshal(meta)
	check(err)
	return out, text
}

func encrypt(folder string, name string, key keyprovider.Output, aad []byte, meta map[string][]byte) {
	config := aesgcm.New().ConfigStruct().(*aesgcm.Config)
	config.Keys = keyprovider.Output{EncryptionKey: key.EncryptionKey, DecryptionKey: key.EncryptionKey}
	config.AAD = aad
	method, err := config.Build()
	check(err)
	data, err := method.Encrypt([]byte(state))
	check(err)
	text, err := json.Marshal(envelope{12, "0f1e2d3c-encrypted", meta, data, "v0"})
	check(err)
	check(os.WriteFile(filepath.Join(folder, name), text, 0o644))
}

func main() {
	folder := os.Args[1]
	for name, length := range map[string]int{"sha512-32": 32, "sha256-24": 24, "sha256-16": 16} {
		out, meta := key(name[:6], length, nil)
		encrypt(folder, "pbkdf2-"+name+".tfstate", out, nil, map[string][]byte{"key_provider.pbkdf2.main": meta})
	}
	out, meta := key("sha512", 32, nil)
	encrypt(folder, "aad.tfstate", out, []byte{1, 2, 3, 250}, map[string][]byte{"key_provider.pbkdf2.main": meta})
	encrypt(folder, "alias.tfstate", out, nil, map[string][]byte{"shared": meta})
	first, firstMeta := key("sha512", 32, nil)
	second, secondMeta := key("sha256", 32, &keyprovider.Output{EncryptionKey: first.EncryptionKey})
	encrypt(folder, "chain.tfstate", second, nil,
		map[string][]byte{"key_provider.pbkdf2.main": firstMeta, "key_provider.pbkdf2.second": secondMeta})
}
