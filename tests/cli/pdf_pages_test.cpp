// How many pages a PDF has, as far as its bytes say.
#include "pdf.hpp"

#include <doctest/doctest.h>

using regard::cli::pages_of;

TEST_CASE("the pages of a PDF are counted, and not the tree that holds them") {
  CHECK(pages_of("%PDF-1.7\n<</Type /Pages /Count 2>>\n<</Type /Page>>\n<</Type /Page/Parent 2 0 R>>\n") == 2);
  CHECK(pages_of("%PDF-1.7\n/Type /Page") == 1);
}

TEST_CASE("pages that are packed away are not taken for none") {
  CHECK_FALSE(pages_of("%PDF-1.7\n<</Type /ObjStm>>"));
  CHECK_FALSE(pages_of("<</Type /Pages>>"));
  CHECK_FALSE(pages_of(""));
}
