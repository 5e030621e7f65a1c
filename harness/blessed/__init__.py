# SPDX-License-Identifier: BSD-2-Clause
"""What real hosts advertised and answered, kept in ci/blessed: it may grow, and nothing may go missing."""
