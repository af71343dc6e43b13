"""Keep the press page of a project in one YAML file."""
