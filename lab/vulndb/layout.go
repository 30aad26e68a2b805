package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// Media types that Trivy looks for: pkg/oci/artifact.go and pkg/db/db.go in aquasecurity/trivy.
const (
	layerType    = "application/vnd.aquasec.trivy.db.layer.v1.tar+gzip"
	configType   = "application/vnd.aquasec.trivy.config.v1+json"
	manifestType = "application/vnd.oci.image.manifest.v1+json"
)

type descriptor struct {
	MediaType   string            `json:"mediaType"`
	Digest      string            `json:"digest"`
	Size        int               `json:"size"`
	Annotations map[string]string `json:"annotations,omitempty"`
}

// writeLayout writes an OCI image layout with one artifact: one layer, db.tar.gz with the files of db at its root.
func writeLayout(layout, db string) error {
	if err := os.MkdirAll(filepath.Join(layout, "blobs", "sha256"), 0o755); err != nil {
		return err
	}
	archive, err := archiveOf(db, "metadata.json", "trivy.db")
	if err != nil {
		return err
	}
	layer, err := writeBlob(layout, layerType, archive)
	if err != nil {
		return err
	}
	layer.Annotations = map[string]string{"org.opencontainers.image.title": "db.tar.gz"}
	config, err := writeBlob(layout, configType, []byte("{}"))
	if err != nil {
		return err
	}
	manifest, err := writeJSONBlob(layout, manifestType, map[string]any{
		"schemaVersion": 2, "mediaType": manifestType, "artifactType": configType,
		"config": config, "layers": []descriptor{layer},
	})
	if err != nil {
		return err
	}
	if err := writeJSON(filepath.Join(layout, "index.json"), map[string]any{
		"schemaVersion": 2, "manifests": []descriptor{manifest},
	}); err != nil {
		return err
	}
	return writeJSON(filepath.Join(layout, "oci-layout"), map[string]string{"imageLayoutVersion": "1.0.0"})
}

func archiveOf(dir string, names ...string) ([]byte, error) {
	var buffer bytes.Buffer
	compressed := gzip.NewWriter(&buffer)
	archive := tar.NewWriter(compressed)
	for _, name := range names {
		content, err := os.ReadFile(filepath.Join(dir, name))
		if err != nil {
			return nil, err
		}
		if err := archive.WriteHeader(&tar.Header{Name: name, Mode: 0o644, Size: int64(len(content))}); err != nil {
			return nil, err
		}
		if _, err := archive.Write(content); err != nil {
			return nil, err
		}
	}
	if err := archive.Close(); err != nil {
		return nil, err
	}
	if err := compressed.Close(); err != nil {
		return nil, err
	}
	return buffer.Bytes(), nil
}

func writeBlob(layout, mediaType string, content []byte) (descriptor, error) {
	sum := fmt.Sprintf("%x", sha256.Sum256(content))
	err := os.WriteFile(filepath.Join(layout, "blobs", "sha256", sum), content, 0o644)
	return descriptor{MediaType: mediaType, Digest: "sha256:" + sum, Size: len(content)}, err
}

func writeJSONBlob(layout, mediaType string, value any) (descriptor, error) {
	content, err := json.Marshal(value)
	if err != nil {
		return descriptor{}, err
	}
	return writeBlob(layout, mediaType, content)
}

func writeJSON(path string, value any) error {
	content, err := json.Marshal(value)
	if err != nil {
		return err
	}
	return os.WriteFile(path, content, 0o644)
}
