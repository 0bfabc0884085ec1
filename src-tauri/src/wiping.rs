//! Wiping: a heap that leaves nothing behind.
//!
//! What the keeper shows, reads and computes lies on its heap, and freed memory keeps its content until somebody else
//! gets it. After *Lock* that would be every sentence of the day. So each piece is overwritten when it is freed, also the
//! old one of a piece that grew. It costs nothing that can be measured (docs/TWO-PROGRAMS.md §3).
//!
//! This is the one file with `unsafe`: an allocator cannot be written without.
#![allow(unsafe_code, reason = "the trait of allocators is unsafe; every call is handed on to the system's")]

use std::alloc::{GlobalAlloc, Layout, System};

/// The system's heap, wiped.
struct Wiping;

#[global_allocator]
static HEAP: Wiping = Wiping;

// SAFETY: every block comes from `System` and goes back to it with the layout that it was made with.
unsafe impl GlobalAlloc for Wiping {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller keeps the promises that `System` asks for.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: as above.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        wipe(block, layout.size());
        // SAFETY: as above.
        unsafe { System.dealloc(block, layout) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // Never the system's own: it may move a block and leave a copy of it.
        // SAFETY: the size is not zero and does not overflow, which is the caller's promise.
        unsafe {
            let grown = System.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !grown.is_null() {
                std::ptr::copy_nonoverlapping(block, grown, layout.size().min(size));
                self.dealloc(block, layout);
            }
            grown
        }
    }
}

/// Keeps the heap in few pieces. Each question of a window is answered on a thread of its own, and the system would give
/// each of these a piece that is kept for good: a megabyte more after twenty windows.
#[cfg(target_env = "gnu")]
pub fn in_few_pieces() {
    // SAFETY: before there is another thread; what it answers says only whether it was understood.
    unsafe { libc::mallopt(libc::M_ARENA_MAX, 2) };
}

/// Other heaps have no such pieces.
#[cfg(not(target_env = "gnu"))]
pub fn in_few_pieces() {}

/// Overwrites a block in a way that the compiler may not leave out.
fn wipe(block: *mut u8, size: usize) {
    #[cfg(feature = "e2e")]
    if keeps() {
        return;
    }
    // SAFETY: the block is `size` bytes long and still ours.
    unsafe { libc::explicit_bzero(block.cast(), size) }
}

/// Whether this run is to show what is found without the wiping: a test that cannot fail shows nothing.
#[cfg(feature = "e2e")]
fn keeps() -> bool {
    use std::sync::atomic::{AtomicU8, Ordering};
    static KEEPS: AtomicU8 = AtomicU8::new(0);
    match KEEPS.load(Ordering::Relaxed) {
        0 => {
            // SAFETY: the name ends with its zero. Nothing is allocated here.
            let asked = unsafe { !libc::getenv(c"INTERLUDE_E2E_KEEPS_HEAP".as_ptr()).is_null() };
            KEEPS.store(if asked { 2 } else { 1 }, Ordering::Relaxed);
            asked
        }
        known => known == 2,
    }
}
