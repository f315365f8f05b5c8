import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/workbench/**", "test/recognisers/**"],
          testTimeout: 180_000, // laws and round trips take their time on a busy machine
        },
      },
      {
        test: {
          name: "recognisers",
          include: ["test/recognisers/**/*.test.ts"],
          exclude: ["test/recognisers/rig/**"],
          testTimeout: 60_000,
          globalSetup: ["test/recognisers/setup.ts"],
        },
      },
      {
        test: {
          name: "workbench",
          include: ["test/workbench/**/*.test.ts"],
          exclude: ["test/workbench/rig/**"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          globalSetup: ["test/workbench/setup/global-setup.ts"],
          fileParallelism: false,
          sequence: { groupOrder: 1 }, // after the unit tests: a browser on a busy machine is a slow browser
        },
      },
    ],
  },
});
