.DEFAULT_GOAL := help
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:

BACKEND := backend/target/quarkus-app/quarkus-run.jar
FRONTEND := frontend/dist/index.html
NODE_MODULES := frontend/node_modules/.package-lock.json
BACKEND_SOURCES := backend/pom.xml $(shell find backend/src/main -type f)
FRONTEND_SOURCES := $(wildcard frontend/*.ts frontend/build/*.ts frontend/*.json frontend/*.html) \
  $(shell find frontend/src frontend/public -type f)
COMPOSE = $(shell docker compose version >/dev/null 2>&1 && echo docker compose || echo docker-compose)
# Scripts find a JDK of 21 or newer by themselves; here the same for a Maven that is called directly.
MVN := source scripts/lib.sh && find_jdk && need_maven && cd backend && mvn -B -ntp

.PHONY: help run demo dev test test-backend test-frontend e2e api api-check access-matrix verify-ledger rebuild-rollups bench bench-catalogue bench-deadlines bench-papers bench-reports mutation fmt lint tools build clean up down

help: ## this list
	@echo "Một Cửa: make <target>"
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  \1|\2/p' Makefile | while IFS='|' read -r name text; do \
	  printf '%-16s %s\n' "$$name" "$$text"; done

run: ## everything on this machine, without Docker: PostgreSQL, Keycloak, backend, frontend (Ctrl-C stops)
	@scripts/run.sh

demo: ## a synthetic first half of 2016 into a running make run, and its settlement report
	@scripts/demo.sh

dev: tools $(NODE_MODULES) ## like run, but backend and frontend reload at every save
	@scripts/dev.sh

test: ## everything that CI checks
	@scripts/test.sh

test-backend: tools ## rules, architecture, HTTP on real PostgreSQL and Keycloak, formatting
	@$(MVN) verify

test-frontend: $(NODE_MODULES) ## types, lint, formatting, unit tests
	@source scripts/lib.sh && need_node && cd frontend \
	  && npm run typecheck && npm run lint && npm run format:check && npm test

e2e: tools build ## browser journeys through a stack of their own, beside make run
	@scripts/e2e.sh

verify-ledger: ## recomputes the ledger's hash chains outside the application, from a running make run or EXPORT=file
	@scripts/verify-ledger.sh

rebuild-rollups: ## has the sums of reports computed anew from the dossiers, REASON='…' [AGENCY=code], in a running make run
	@scripts/rebuild-rollups.sh

bench: tools $(BACKEND) ## loads N dossiers (a million unless said) into a stack of its own and measures, then as bench-reports; see docs/benchmarks
	@scripts/bench.sh $(N)
	@scripts/bench-reports.sh

bench-catalogue: ## 5,000 synthetic procedures into a running stack that may be thrown away; how fast they are listed and posted
	@scripts/bench-catalogue.sh

bench-reports: tools ## the settlement report on the sums of a country, and the memory of a long export
	@scripts/bench-reports.sh

bench-papers: tools ## a register of 5,000 rows as PDF, XLSX and CSV, and receipts at one and at sixteen users
	@scripts/bench-papers.sh

bench-deadlines: ## how fast the deadline engine is; fails when a target is missed
	@$(MVN) -q -Pbench test-compile exec:exec

mutation: ## changes the deadline engine at random places; fails when the tests notice fewer than 90 in 100 (minutes)
	@$(MVN) -Pmutation test-compile org.pitest:pitest-maven:mutationCoverage

api: $(BACKEND) $(NODE_MODULES) ## openapi.yaml from the backend, the client of the frontend from openapi.yaml
	@scripts/api.sh write

api-check: $(BACKEND) $(NODE_MODULES) ## fails when openapi.yaml or the client has drifted
	@scripts/api.sh check

access-matrix: ## docs/access-matrix.md from the code
	@$(MVN) -q test -Dtest=AccessMatrixTest -Dmotcua.write-documents=true

fmt: $(NODE_MODULES) ## formats all sources
	@$(MVN) -q spotless:apply
	@cd frontend && npm run --silent format

lint: $(NODE_MODULES) ## formatting, types and lint without tests; shellcheck where it is installed
	@$(MVN) -q spotless:check
	@cd frontend && npm run typecheck && npm run lint && npm run format:check
	@if command -v shellcheck >/dev/null; then shellcheck -x scripts/*.sh .ci/run; fi

tools: ## fetches PostgreSQL and Keycloak into .tools/
	@scripts/install-tools.sh

build: tools $(BACKEND) $(FRONTEND) ## builds what is older than its sources

$(BACKEND): $(BACKEND_SOURCES)
	@scripts/build.sh backend
	@touch $@

$(NODE_MODULES): frontend/package.json frontend/package-lock.json
	@scripts/build.sh node_modules
	@touch $@

$(FRONTEND): $(FRONTEND_SOURCES) $(NODE_MODULES)
	@scripts/build.sh frontend
	@touch $@

clean: ## removes all that was built; .data/ and .tools/ stay
	@rm -rf backend/target frontend/dist frontend/node_modules frontend/test-results frontend/playwright-report

up: .env ## the same four parts as containers, settings from .env
	@$(COMPOSE) up --detach --build

down: ## stops the containers; their data stays
	@$(COMPOSE) down

.env:
	@echo "Copy .env.example to .env and fill it in first."; exit 1
