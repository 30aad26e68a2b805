// Command vulndb turns advisories.json into a vulnerability database that Trivy reads.
//
//	vulndb ADVISORIES OUT UPDATED
//
// It writes OUT/db (trivy.db and metadata.json, a Trivy cache directory) and OUT/layout (the same as the OCI
// artifact that Trivy downloads). UPDATED is an RFC 3339 time.
package main

import (
	"fmt"
	"os"
	"path/filepath"
	"time"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "vulndb:", err)
		os.Exit(1)
	}
}

func run(args []string) error {
	if len(args) != 3 {
		return fmt.Errorf("usage: vulndb ADVISORIES OUT UPDATED")
	}
	updated, err := time.Parse(time.RFC3339, args[2])
	if err != nil {
		return err
	}
	advisories, err := readAdvisories(args[0])
	if err != nil {
		return err
	}
	db := filepath.Join(args[1], "db")
	if err := writeDatabase(db, advisories, updated); err != nil {
		return err
	}
	if err := writeLayout(filepath.Join(args[1], "layout"), db); err != nil {
		return err
	}
	fmt.Printf("%d advisories, updated %s\n", len(advisories), updated.Format(time.RFC3339))
	return nil
}
