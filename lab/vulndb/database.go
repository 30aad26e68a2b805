package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"

	"go.etcd.io/bbolt"
)

// Bucket names and value shapes are those of trivy-db schema 2: pkg/db and pkg/types in aquasecurity/trivy-db.
const schemaVersion = 2

type dataSource struct{ ID, Name, URL string }

// sources maps an ecosystem of ours to its bucket and data source.
var sources = map[string]struct {
	bucket string
	source dataSource
}{
	"npm": {"npm::GitHub Security Advisory Npm", dataSource{"ghsa", "GitHub Security Advisory npm",
		"https://github.com/advisories?query=type%3Areviewed+ecosystem%3Anpm"}},
	"pip": {"pip::GitHub Security Advisory Pip", dataSource{"ghsa", "GitHub Security Advisory pip",
		"https://github.com/advisories?query=type%3Areviewed+ecosystem%3Apip"}},
	"debian 12": {"debian 12", dataSource{"debian", "Debian Security Tracker",
		"https://salsa.debian.org/security-tracker-team/security-tracker"}},
}

func writeDatabase(dir string, advisories []Advisory, updated time.Time) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	db, err := bbolt.Open(filepath.Join(dir, "trivy.db"), 0o644, nil)
	if err != nil {
		return err
	}
	if err := db.Update(func(tx *bbolt.Tx) error { return putAll(tx, advisories) }); err != nil {
		return err
	}
	if err := db.Close(); err != nil {
		return err
	}
	return writeMetadata(dir, updated)
}

func putAll(tx *bbolt.Tx, advisories []Advisory) error {
	for _, a := range advisories {
		source, known := sources[a.Ecosystem]
		if !known {
			return fmt.Errorf("unknown ecosystem %q", a.Ecosystem)
		}
		if err := put(tx, []string{"data-source"}, source.bucket, source.source); err != nil {
			return err
		}
		if err := put(tx, []string{"vulnerability"}, a.ID, vulnerabilityOf(a)); err != nil {
			return err
		}
		if err := put(tx, []string{source.bucket, a.Package}, a.ID, detectionOf(a)); err != nil {
			return err
		}
	}
	return nil
}

// put stores value as JSON under key in nested buckets.
func put(tx *bbolt.Tx, path []string, key string, value any) error {
	bucket, err := tx.CreateBucketIfNotExists([]byte(path[0]))
	if err != nil {
		return err
	}
	for _, name := range path[1:] {
		if bucket, err = bucket.CreateBucketIfNotExists([]byte(name)); err != nil {
			return err
		}
	}
	content, err := json.Marshal(value)
	if err != nil {
		return err
	}
	return bucket.Put([]byte(key), content)
}

// vulnerabilityOf is what Trivy shows about a vulnerability, whichever package has it.
func vulnerabilityOf(a Advisory) map[string]any {
	by := "ghsa"
	if a.isDebian() {
		by = a.SeverityBy
	}
	value := map[string]any{
		"Title":          a.Title,
		"Severity":       a.Severity,
		"VendorSeverity": map[string]int{by: slices.Index(severities, a.Severity)},
		"References":     []string{a.URL},
	}
	if a.CVSS != nil {
		value["CVSS"] = map[string]any{by: map[string]any{"V3Vector": a.CVSS.Vector, "V3Score": a.CVSS.Score}}
	}
	if len(a.CWE) > 0 {
		value["CweIDs"] = a.CWE
	}
	return value
}

// detectionOf is what Trivy compares a package's version with.
func detectionOf(a Advisory) map[string]any {
	if !a.isDebian() {
		return map[string]any{"VulnerableVersions": a.Vulnerable, "PatchedVersions": a.Patched}
	}
	if a.Fixed != "" {
		return map[string]any{"FixedVersion": a.Fixed}
	}
	value := map[string]any{"Status": slices.Index(statuses, a.Status)}
	if a.SeverityBy == "debian" {
		value["Severity"] = slices.Index(severities, a.Severity)
	}
	return value
}

func writeMetadata(dir string, updated time.Time) error {
	content, err := json.Marshal(map[string]any{
		"Version":      schemaVersion,
		"UpdatedAt":    updated,
		"NextUpdate":   updated.AddDate(1, 0, 0), // nothing newer will come
		"DownloadedAt": updated,
	})
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "metadata.json"), content, 0o644)
}
