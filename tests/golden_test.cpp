// The transcripts: what an officer sees, the exit status and the files written. REGARD_REWRITE=1 writes them anew.
#include <doctest/doctest.h>

#include <set>

#include "command.hpp"
#include "regard/core/rule.hpp"
#include "transcript.hpp"

using namespace regard;
using namespace regard::test;

namespace {

std::vector<fs::path> transcripts() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(fs::path(REGARD_SOURCE_DIR) / "tests/golden"))
    if (entry.path().extension() == ".t") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  REQUIRE_FALSE(files.empty());
  return files;
}

}  // namespace

TEST_CASE("transcripts") {
  for (const auto& file : transcripts()) {
    SUBCASE(file.stem().c_str()) {
      try {
        run_transcript(file);
      } catch (const std::runtime_error& error) {
        FAIL_CHECK(error.what());
      }
    }
  }
}
