alter operator family public."My, (family)" using hash drop operator 1 (integer, integer);
