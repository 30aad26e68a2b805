package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
)

// Advisory is one line of advisories.json: a vulnerability of one package, as its public source states it.
type Advisory struct {
	ID        string `json:"id"`
	Ecosystem string `json:"ecosystem"` // "npm", "pip" or "debian 12"
	Package   string `json:"package"`   // Debian: the source package
	Title     string `json:"title"`
	Severity  string `json:"severity"`
	URL       string `json:"url"` // where the entry can be checked

	// npm and pip: version ranges, and the versions that end them.
	Vulnerable []string `json:"vulnerable,omitempty"`
	Patched    []string `json:"patched,omitempty"`
	CVSS       *CVSS    `json:"cvss,omitempty"`
	CWE        []string `json:"cwe,omitempty"`

	// Debian: the version with the fix, or why there is none; and who rated it, "debian" or "nvd".
	Fixed      string `json:"fixed,omitempty"`
	Status     string `json:"status,omitempty"`
	SeverityBy string `json:"severityBy,omitempty"`
}

// CVSS is a version 3 rating.
type CVSS struct {
	Vector string  `json:"vector"`
	Score  float64 `json:"score"`
}

func (a Advisory) isDebian() bool { return a.Ecosystem == "debian 12" }

// severities and statuses are in the order of trivy-db pkg/types, which stores their positions.
var (
	severities = []string{"UNKNOWN", "LOW", "MEDIUM", "HIGH", "CRITICAL"}
	statuses   = []string{"unknown", "not_affected", "affected", "fixed", "under_investigation", "will_not_fix", "fix_deferred", "end_of_life"}
)

func readAdvisories(path string) ([]Advisory, error) {
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.DisallowUnknownFields()
	var advisories []Advisory
	if err := decoder.Decode(&advisories); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	for _, a := range advisories {
		if err := a.validate(); err != nil {
			return nil, fmt.Errorf("%s: %s of %s: %w", path, a.ID, a.Package, err)
		}
	}
	return advisories, nil
}

func (a Advisory) validate() error {
	switch {
	case a.ID == "" || a.Package == "" || a.Title == "" || a.URL == "":
		return fmt.Errorf("id, package, title and url are required")
	case !slices.Contains(severities, a.Severity):
		return fmt.Errorf("unknown severity %q", a.Severity)
	case a.isDebian() && (a.Fixed == "") == (a.Status == ""):
		return fmt.Errorf("exactly one of fixed and status is required")
	case a.Status != "" && !slices.Contains(statuses, a.Status):
		return fmt.Errorf("unknown status %q", a.Status)
	case !a.isDebian() && (len(a.Vulnerable) == 0 || len(a.Patched) == 0):
		return fmt.Errorf("vulnerable and patched are required")
	}
	return nil
}
