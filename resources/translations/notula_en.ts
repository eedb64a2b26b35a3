<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>notula</name>
    <message>
        <source>Menambahkan lampiran…</source>
        <translation>Adding attachments…</translation>
    </message>
    <message>
        <source>{0} dihapus dari lampiran.</source>
        <translation>{0} removed from the attachments.</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Keterangan lampiran</source>
        <translation>Attachment caption</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Memuat…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Tanpa keterangan</source>
        <translation>No caption</translation>
    </message>
    <message>
        <source>Tidak dapat ditampilkan</source>
        <translation>Cannot be shown</translation>
    </message>
    <message>
        <source>tanpa keterangan</source>
        <translation>no caption</translation>
    </message>
    <message>
        <source>{0} dari {1}</source>
        <translation>{0} of {1}</translation>
    </message>
    <message>
        <source>{0}: keterangan   Enter: buka   {1}: ganti jenis   {2} {3}: pindah   {4}: hapus</source>
        <translation>{0}: caption   Enter: open   {1}: change kind   {2} {3}: move   {4}: delete</translation>
    </message>
    <message>
        <source>Semua berkas (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Tambah foto…</source>
        <translation>Add photos…</translation>
    </message>
    <message>
        <source>Tambah pindaian…</source>
        <translation>Add scans…</translation>
    </message>
    <message>
        <source>Notula yang sudah ditandatangani, PDF atau gambar</source>
        <translation>The signed minutes, as PDF or pictures</translation>
    </message>
    <message>
        <source>Belum ada foto atau pindaian</source>
        <translation>No photos or scans yet</translation>
    </message>
    <message>
        <source>Lampiran itu sudah tidak ada; keterangan yang diketik: “{0}”</source>
        <translation>That attachment is gone; the caption you typed: “{0}”</translation>
    </message>
    <message>
        <source>Tambah foto</source>
        <translation>Add photos</translation>
    </message>
    <message>
        <source>Tambah pindaian bertanda tangan</source>
        <translation>Add signed scan</translation>
    </message>
    <message>
        <source>Tidak ada gambar atau berkas untuk ditempel. Salin dulu fotonya.</source>
        <translation>There is no picture or file to paste. Copy the photo first.</translation>
    </message>
    <message>
        <source>Ganti jenis</source>
        <translation>Change kind</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Seret foto atau pindaian ke sini, atau tempel dengan {0}.</source>
        <translation>Drag photos or scans here, or paste with {0}.</translation>
    </message>
    <message>
        <source>Pindaian ({0})</source>
        <translation>Scans ({0})</translation>
    </message>
    <message>
        <source>Menambahkan {0} dari {1}…</source>
        <translation>Adding {0} of {1}…</translation>
    </message>
    <message>
        <source>Gambar ({0})</source>
        <translation>Pictures ({0})</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>{0} lampiran ditambahkan.</source>
        <translation>
            <numerusform>{0} attachment added.</numerusform>
            <numerusform>{0} attachments added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Hapus lampiran</source>
        <translation>Delete attachment</translation>
    </message>
    <message>
        <source>Pindah ke depan</source>
        <translation>Move forward</translation>
    </message>
    <message>
        <source>Pindah ke belakang</source>
        <translation>Move back</translation>
    </message>
    <message>
        <source>Tempel foto</source>
        <translation>Paste photo</translation>
    </message>
    <message>
        <source>Ubah keterangan</source>
        <translation>Edit caption</translation>
    </message>
    <message>
        <source>Ganti status</source>
        <translation>Change status</translation>
    </message>
    <message>
        <source>Hapus peserta</source>
        <translation>Remove attendee</translation>
    </message>
    <message>
        <source>Naikkan</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Turunkan</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Presensi: catat yang datang</source>
        <translation>Check-in: note who arrives</translation>
    </message>
    <message>
        <source>Undang peserta…</source>
        <translation>Invite attendees…</translation>
    </message>
    <message>
        <source>Kehadiran dalam seri…</source>
        <translation>Attendance in the series…</translation>
    </message>
    <message>
        <source>Pilih atau lepas</source>
        <translation>Select or deselect</translation>
    </message>
    <message>
        <source>Undang</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Ikut atau dilewati</source>
        <translation>Include or skip</translation>
    </message>
    <message>
        <source>Tambahkan</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Perbaiki isi</source>
        <translation>Correct the contents</translation>
    </message>
    <message>
        <source>bila notulanya sudah disahkan</source>
        <translation>once the minutes are final</translation>
    </message>
    <message>
        <source>bila bukan Sampah yang tampil</source>
        <translation>while the Bin is not shown</translation>
    </message>
    <message>
        <source>bila ada lampiran yang dipilih</source>
        <translation>while an attachment is selected</translation>
    </message>
    <message>
        <source>bila data berkata sandi</source>
        <translation>while the data has a passphrase</translation>
    </message>
    <message>
        <source>bila kursor di dalam tabel</source>
        <translation>while the cursor is in a table</translation>
    </message>
    <message>
        <source>Atur tanggal tinjau</source>
        <translation>Set review date</translation>
    </message>
    <message>
        <source>Tandai sudah ditinjau</source>
        <translation>Mark as reviewed</translation>
    </message>
    <message>
        <source>Digantikan oleh…</source>
        <translation>Replaced by…</translation>
    </message>
    <message>
        <source>Saring</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Ekspor register (Word)</source>
        <translation>Export register (Word)</translation>
    </message>
    <message>
        <source>Kosongkan saringan</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ke daftar</source>
        <translation>To the list</translation>
    </message>
    <message>
        <source>Pilihan {0}</source>
        <translation>Choice {0}</translation>
    </message>
    <message>
        <source>Tambah orang</source>
        <translation>Add person</translation>
    </message>
    <message>
        <source>Tambah instansi</source>
        <translation>Add agency</translation>
    </message>
    <message>
        <source>Cari</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Kosongkan pencarian</source>
        <translation>Clear search</translation>
    </message>
    <message>
        <source>Gabungkan…</source>
        <translation>Merge…</translation>
    </message>
    <message>
        <source>Impor orang dari berkas…</source>
        <translation>Import people from file…</translation>
    </message>
    <message>
        <source>Ekspor direktori…</source>
        <translation>Export directory…</translation>
    </message>
    <message>
        <source>Daftar awal instansi…</source>
        <translation>Starter list of agencies…</translation>
    </message>
    <message>
        <source>Centang baris</source>
        <translation>Tick row</translation>
    </message>
    <message>
        <source>Jadikan anonim…</source>
        <translation>Anonymise…</translation>
    </message>
    <message>
        <source>Status berikutnya</source>
        <translation>Next status</translation>
    </message>
    <message>
        <source>Pilih status</source>
        <translation>Choose status</translation>
    </message>
    <message>
        <source>Ganti tenggat</source>
        <translation>Change due date</translation>
    </message>
    <message>
        <source>Ganti penanggung jawab</source>
        <translation>Change owners</translation>
    </message>
    <message>
        <source>Ganti prioritas</source>
        <translation>Change priority</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Ke butir notula</source>
        <translation>To the entry in the minutes</translation>
    </message>
    <message>
        <source>Catat perkembangan</source>
        <translation>Note progress</translation>
    </message>
    <message>
        <source>Tambah bukti dukung</source>
        <translation>Add evidence</translation>
    </message>
    <message>
        <source>Di daftar bukti: lepas bukti</source>
        <translation>In the list of evidence: remove</translation>
    </message>
    <message>
        <source>Kelompokkan</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Urutkan</source>
        <translation>Sort</translation>
    </message>
    <message>
        <source>Filter tersimpan</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>Kembali, kosongkan saringan</source>
        <translation>Back, clear filter</translation>
    </message>
    <message>
        <source>Di dalam rapat: kembali ke daftar</source>
        <translation>In a meeting: back to the list</translation>
    </message>
    <message>
        <source>Simpan filter ini</source>
        <translation>Save this filter</translation>
    </message>
    <message>
        <source>Salin ringkasan</source>
        <translation>Copy summary</translation>
    </message>
    <message>
        <source>Ekspor matriks</source>
        <translation>Export matrix</translation>
    </message>
    <message>
        <source>Panel samping</source>
        <translation>Side panel</translation>
    </message>
    <message>
        <source>Impor matriks terisi</source>
        <translation>Import returned matrix</translation>
    </message>
    <message>
        <source>Filter: {0}</source>
        <translation>Filter: {0}</translation>
    </message>
    <message>
        <source>Teratasi atau terbuka lagi</source>
        <translation>Solved or open again</translation>
    </message>
    <message>
        <source>Catat perkembangan permasalahan</source>
        <translation>Note progress on the problem</translation>
    </message>
    <message>
        <source>Tetapkan kabupaten/kota</source>
        <translation>Set regency/city</translation>
    </message>
    <message>
        <source>Salin sebagai teks</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Ekspor inventaris (Excel)</source>
        <translation>Export inventory (Excel)</translation>
    </message>
    <message>
        <source>Rapat baru</source>
        <translation>New meeting</translation>
    </message>
    <message>
        <source>Rapat berikutnya…</source>
        <translation>Next meeting…</translation>
    </message>
    <message>
        <source>Buang atau hapus</source>
        <translation>Bin or delete</translation>
    </message>
    <message>
        <source>Serahkan lewat paket…</source>
        <translation>Hand over by package…</translation>
    </message>
    <message>
        <source>Serahkan rapat ini lewat paket…</source>
        <translation>Hand over this meeting by package…</translation>
    </message>
    <message>
        <source>Impor catatan dari berkas</source>
        <translation>Import notes from file</translation>
    </message>
    <message>
        <source>Impor catatan dari papan klip</source>
        <translation>Import notes from clipboard</translation>
    </message>
    <message>
        <source>Impor notula lama dari folder</source>
        <translation>Import old minutes from folder</translation>
    </message>
    <message>
        <source>Buka paket…</source>
        <translation>Open package…</translation>
    </message>
    <message>
        <source>butir berikutnya</source>
        <translation>next entry</translation>
    </message>
    <message>
        <source>baris baru dalam butir</source>
        <translation>new line within the entry</translation>
    </message>
    <message>
        <source>satu tingkat lebih dalam; di daftar nama: pilih</source>
        <translation>one level deeper; in a list of names: choose</translation>
    </message>
    <message>
        <source>satu tingkat kembali</source>
        <translation>one level back</translation>
    </message>
    <message>
        <source>di awal butir: label atau tingkat hilang, lalu sambung</source>
        <translation>at the start of an entry: label or level goes, then joins</translation>
    </message>
    <message>
        <source>ke awal teks butir</source>
        <translation>to the start of the entry’s text</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Potong</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Pilih semua</source>
        <translation>Select all</translation>
    </message>
    <message>
        <source>Ubah penanggung jawab, tenggat, atau hasil</source>
        <translation>Edit owners, due date or outcome</translation>
    </message>
    <message>
        <source>Pindahkan butir dan anaknya</source>
        <translation>Move entry with those below it</translation>
    </message>
    <message>
        <source>Jadikan agenda</source>
        <translation>Make it an agenda item</translation>
    </message>
    <message>
        <source>Jadikan pembahasan</source>
        <translation>Make it a discussion</translation>
    </message>
    <message>
        <source>Jadikan permasalahan</source>
        <translation>Make it a problem</translation>
    </message>
    <message>
        <source>Jadikan keputusan</source>
        <translation>Make it a decision</translation>
    </message>
    <message>
        <source>Jadikan tindak lanjut</source>
        <translation>Make it a follow-up</translation>
    </message>
    <message>
        <source>Hasil keputusan: mufakat atau suara</source>
        <translation>Outcome of the decision: consensus or votes</translation>
    </message>
    <message>
        <source>Tanggal tinjau keputusan</source>
        <translation>Review date of the decision</translation>
    </message>
    <message>
        <source>Menggantikan keputusan…</source>
        <translation>Replaces decision…</translation>
    </message>
    <message>
        <source>Tebal</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Miring</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Tanpa pembicara, atau kembali ke pembicaranya</source>
        <translation>No speaker, or back to its speaker</translation>
    </message>
    <message>
        <source>Jadikan nama di depan baris peserta</source>
        <translation>Make the name before the line an attendee</translation>
    </message>
    <message>
        <source>Buat tabel</source>
        <translation>Create table</translation>
    </message>
    <message>
        <source>Tambah kolom tabel</source>
        <translation>Add table column</translation>
    </message>
    <message>
        <source>Hapus kolom tabel</source>
        <translation>Delete table column</translation>
    </message>
    <message>
        <source>Singkatan: hidup/mati</source>
        <translation>Abbreviations: on/off</translation>
    </message>
    <message>
        <source>Periksa ejaan: hidup/mati</source>
        <translation>Check spelling: on/off</translation>
    </message>
    <message>
        <source>Bawa tindak lanjut terbuka</source>
        <translation>Carry over open follow-ups</translation>
    </message>
    <message>
        <source>Pengesahan notula sebelumnya: acara, lalu hasilnya</source>
        <translation>Ratification of the minutes before: agenda item, then its result</translation>
    </message>
    <message>
        <source>Cari dalam notula</source>
        <translation>Find in minutes</translation>
    </message>
    <message>
        <source>Cari dan ganti</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>Temuan berikutnya</source>
        <translation>Next hit</translation>
    </message>
    <message>
        <source>Temuan sebelumnya</source>
        <translation>Previous hit</translation>
    </message>
    <message>
        <source>Tutup pencarian</source>
        <translation>Close find bar</translation>
    </message>
    <message>
        <source>Perbesar teks</source>
        <translation>Enlarge text</translation>
    </message>
    <message>
        <source>Perkecil teks</source>
        <translation>Shrink text</translation>
    </message>
    <message>
        <source>Ukuran teks biasa</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Tampilkan/sembunyikan jam di margin</source>
        <translation>Show/hide times in the margin</translation>
    </message>
    <message>
        <source>Tab berikutnya</source>
        <translation>Next tab</translation>
    </message>
    <message>
        <source>Tab sebelumnya</source>
        <translation>Previous tab</translation>
    </message>
    <message>
        <source>Mulai atau tutup rapat</source>
        <translation>Start or close the meeting</translation>
    </message>
    <message>
        <source>Simpan salinan…</source>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Tambah kewajiban berkala</source>
        <translation>Add recurring obligation</translation>
    </message>
    <message>
        <source>Kembali ke tindak lanjut</source>
        <translation>Back to follow-ups</translation>
    </message>
    <message>
        <source>Akhiri kewajiban</source>
        <translation>End obligation</translation>
    </message>
    <message>
        <source>Ekspor notula</source>
        <translation>Export minutes</translation>
    </message>
    <message>
        <source>Ekspor notula ke…</source>
        <translation>Export minutes to…</translation>
    </message>
    <message>
        <source>Pratinjau dan cetak</source>
        <translation>Preview and print</translation>
    </message>
    <message>
        <source>Berkas lengkap rapat (satu folder)</source>
        <translation>Complete file of the meeting (folder)</translation>
    </message>
    <message>
        <source>Perlu dilengkapi: tampilkan daftar</source>
        <translation>To complete: show the list</translation>
    </message>
    <message>
        <source>Terima koreksi…</source>
        <translation>Take in corrections…</translation>
    </message>
    <message>
        <source>Persetujuan dan distribusi…</source>
        <translation>Approval and distribution…</translation>
    </message>
    <message>
        <source>Edaran koreksi…</source>
        <translation>Correction round…</translation>
    </message>
    <message>
        <source>Sahkan notula…</source>
        <translation>Finalise minutes…</translation>
    </message>
    <message>
        <source>Buka revisi…</source>
        <translation>Open revision…</translation>
    </message>
    <message>
        <source>Versi notula…</source>
        <translation>Versions of the minutes…</translation>
    </message>
    <message>
        <source>Buat dokumen, salin teks</source>
        <translation>Make document, copy text</translation>
    </message>
    <message>
        <source>Pratinjau dokumen</source>
        <translation>Document preview</translation>
    </message>
    <message>
        <source>Ambil atau biarkan koreksi</source>
        <translation>Take or leave a correction</translation>
    </message>
    <message>
        <source>Perbedaan berikutnya</source>
        <translation>Next difference</translation>
    </message>
    <message>
        <source>Perbedaan sebelumnya</source>
        <translation>Previous difference</translation>
    </message>
    <message>
        <source>Kembali ke teks</source>
        <translation>Back to the text</translation>
    </message>
    <message>
        <source>Kembali dari pratinjau</source>
        <translation>Back from preview</translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Simpan PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>Buat dokumen Word</source>
        <translation>Make Word document</translation>
    </message>
    <message>
        <source>Halaman sebelumnya</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Halaman berikutnya</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Halaman pertama</source>
        <translation>First page</translation>
    </message>
    <message>
        <source>Halaman terakhir</source>
        <translation>Last page</translation>
    </message>
    <message>
        <source>Perkecil halaman</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Satu halaman penuh</source>
        <translation>One whole page</translation>
    </message>
    <message>
        <source>Ukuran sebenarnya</source>
        <translation>Actual size</translation>
    </message>
    <message>
        <source>Selebar jendela</source>
        <translation>As wide as the window</translation>
    </message>
    <message>
        <source>Perbesar halaman</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Ke kolom pencarian</source>
        <translation>To the search field</translation>
    </message>
    <message>
        <source>Buka hasil</source>
        <translation>Open hit</translation>
    </message>
    <message>
        <source>Ekspor hasil (Word)</source>
        <translation>Export hits (Word)</translation>
    </message>
    <message>
        <source>Masuk ke bagian</source>
        <translation>Enter section</translation>
    </message>
    <message>
        <source>Kembali ke daftar bagian</source>
        <translation>Back to the list of sections</translation>
    </message>
    <message>
        <source>Tambah singkatan</source>
        <translation>Add abbreviation</translation>
    </message>
    <message>
        <source>kantor tanpa nama</source>
        <translation>an office without a name</translation>
    </message>
    <message>
        <source>Tempat kedua tidak terlihat, jadi salinan ini belum ada di sana.</source>
        <translation>The second place is not in sight, so this copy is not there yet.</translation>
    </message>
    <message>
        <source>Sekarang tidak terlihat.</source>
        <translation>Not in sight now.</translation>
    </message>
    <message>
        <source>{0} (jam keliru)</source>
        <translation>{0} (wrong clock)</translation>
    </message>
    <message>
        <source>Tetap dapat dibaca tanpa kata sandi: {0}.</source>
        <translation>Still readable without a passphrase: {0}.</translation>
    </message>
    <message>
        <source>Buka rapat</source>
        <translation>Open meeting</translation>
    </message>
    <message>
        <source>Cari singkatan</source>
        <translation>Find abbreviation</translation>
    </message>
    <message>
        <source>Di daftar singkatan: hapus</source>
        <translation>In the list of abbreviations: delete</translation>
    </message>
    <message>
        <source>Di daftar kata: hapus kata</source>
        <translation>In the list of words: delete word</translation>
    </message>
    <message>
        <source>Di hari bernama: tambah</source>
        <translation>In named days: add</translation>
    </message>
    <message>
        <source>Di hari bernama: cari</source>
        <translation>In named days: find</translation>
    </message>
    <message>
        <source>Di hari bernama: hapus</source>
        <translation>In named days: delete</translation>
    </message>
    <message>
        <source>Di templat: cari isian</source>
        <translation>In templates: find field</translation>
    </message>
    <message>
        <source>Di templat: salin isian</source>
        <translation>In templates: copy field</translation>
    </message>
    <message>
        <source>Di logo: tempel</source>
        <translation>In logo: paste</translation>
    </message>
    <message>
        <source>Ke daftar isian</source>
        <translation>To the list of fields</translation>
    </message>
    <message>
        <source>Palet perintah</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Cari di semua rapat</source>
        <translation>Search all meetings</translation>
    </message>
    <message>
        <source>Tutup program</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Buka halaman {0}</source>
        <translation>Open page {0}</translation>
    </message>
    <message>
        <source>Buka pengaturan {0}</source>
        <translation>Open settings {0}</translation>
    </message>
    <message>
        <source>Mode fokus</source>
        <translation>Focus mode</translation>
    </message>
    <message>
        <source>Tema: {0}</source>
        <translation>Theme: {0}</translation>
    </message>
    <message>
        <source>Perbesar seluruh tampilan</source>
        <translation>Enlarge everything</translation>
    </message>
    <message>
        <source>Perkecil seluruh tampilan</source>
        <translation>Shrink everything</translation>
    </message>
    <message>
        <source>Ukuran tampilan biasa</source>
        <translation>Normal display size</translation>
    </message>
    <message>
        <source>Kunci sekarang</source>
        <translation>Lock now</translation>
    </message>
    <message>
        <source>Batalkan pekerjaan yang berjalan</source>
        <translation>Cancel running work</translation>
    </message>
    <message>
        <source>Lihat pengingat</source>
        <translation>See reminders</translation>
    </message>
    <message>
        <source>Tutup pengingat</source>
        <translation>Close reminders</translation>
    </message>
    <message>
        <source>Ingatkan nanti: {0}</source>
        <translation>Remind later: {0}</translation>
    </message>
    <message>
        <source>Terima koreksi</source>
        <translation>Take in corrections</translation>
    </message>
    <message>
        <source>Dokumen Word (*.docx);;Semua berkas (*)</source>
        <translation>Word documents (*.docx);;All files (*)</translation>
    </message>
    <message>
        <source>“{0}” sama dengan notula; tidak ada yang perlu diambil.</source>
        <translation>“{0}” is the same as the minutes; there is nothing to take.</translation>
    </message>
    <message numerus="yes">
        <source>{0} koreksi diambil dari “{1}”</source>
        <translation>
            <numerusform>{0} correction taken from “{1}”</numerusform>
            <numerusform>{0} corrections taken from “{1}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Membaca koreksi…</source>
        <translation>Reading corrections…</translation>
    </message>
    <message>
        <source>“{0}”: {1} koreksi</source>
        <translation>“{0}”: corrections: {1}</translation>
    </message>
    <message>
        <source>Tidak diambil, tulisan program atau di luar notula: {0}</source>
        <translation>Not taken, words of the program or outside the minutes: {0}</translation>
    </message>
    <message>
        <source>Dalam berkas</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>Koreksi dalam berkas</source>
        <translation>Corrections in the file</translation>
    </message>
    <message>
        <source>Yang tidak diambil</source>
        <translation>What is not taken</translation>
    </message>
    <message>
        <source>Alasan revisi</source>
        <translation>Reason for revision</translation>
    </message>
    <message>
        <source>Ekspor asalnya tidak dikenal di laptop ini, jadi dibandingkan dengan notula sekarang. </source>
        <translation>The export it comes from is not known on this laptop, so it is compared with the minutes as they are now. </translation>
    </message>
    <message>
        <source>{0} mengambil atau membiarkan baris terpilih, {1} memilih semua.</source>
        <translation>{0} takes or leaves the selected rows, {1} selects all.</translation>
    </message>
    <message>
        <source>Dalam notula</source>
        <translation>In the minutes</translation>
    </message>
    <message numerus="yes">
        <source>Ambil {0} koreksi</source>
        <translation>
            <numerusform>Take {0} correction</numerusform>
            <numerusform>Take {0} corrections</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}”: tidak ada yang berbeda dari notula</source>
        <translation>“{0}”: nothing differs from the minutes</translation>
    </message>
    <message>
        <source>Dibandingkan dengan yang diekspor {0} pukul {1}. </source>
        <translation>Compared with what was exported on {0} at {1}. </translation>
    </message>
    <message>
        <source>Komentar {0}</source>
        <translation>Comment by {0}</translation>
    </message>
    <message>
        <source>Berbenturan: notula juga berubah sejak diekspor. Pilih dengan mencentang.</source>
        <translation>In conflict: the minutes have also changed since the export. Tick to choose.</translation>
    </message>
    <message>
        <source>Diambil: dicatat di Keterangan rapat, tidak dicetak.</source>
        <translation>If taken: noted in the remarks of the meeting, not printed.</translation>
    </message>
    <message>
        <source>Ambil</source>
        <translation>Take</translation>
    </message>
    <message>
        <source>Koreksi</source>
        <translation>Correction</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Ketika diekspor: {0}</source>
        <translation>When exported: {0}</translation>
    </message>
    <message>
        <source>(dihapus)</source>
        <translation>(deleted)</translation>
    </message>
    <message>
        <source>di tempat lain</source>
        <translation>elsewhere</translation>
    </message>
    <message>
        <source>oleh {0}</source>
        <translation>by {0}</translation>
    </message>
    <message>
        <source>Nomor atau kata keputusan</source>
        <translation>Number or words of a decision</translation>
    </message>
    <message>
        <source>Cari keputusan</source>
        <translation>Find decision</translation>
    </message>
    <message>
        <source>Pilih</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Berlaku lagi</source>
        <translation>In force again</translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Keputusan · rapat</source>
        <translation>Decision · meeting</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-ups</translation>
    </message>
    <message>
        <source>Kedudukan</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>{0} dari {1} selesai</source>
        <translation>{0} of {1} done</translation>
    </message>
    <message>
        <source>atas ucapan {0}</source>
        <translation>upon the words of {0}</translation>
    </message>
    <message>
        <source>sudah ditinjau {0}</source>
        <translation>reviewed {0}</translation>
    </message>
    <message>
        <source>berlaku</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>diganti</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>menggantikan {0}</source>
        <translation>replaces {0}</translation>
    </message>
    <message>
        <source>tinjau {0}</source>
        <translation>review {0}</translation>
    </message>
    <message>
        <source>tanpa tinjau</source>
        <translation>no review</translation>
    </message>
    <message>
        <source>sudah ditinjau hari ini</source>
        <translation>reviewed today</translation>
    </message>
    <message>
        <source>berlaku lagi</source>
        <translation>in force again</translation>
    </message>
    <message>
        <source>ditinjau {0}</source>
        <translation>review on {0}</translation>
    </message>
    <message>
        <source>digantikan oleh {0}</source>
        <translation>replaced by {0}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} keputusan</source>
        <translation>
            <numerusform>{0} decision</numerusform>
            <numerusform>{0} decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} keputusan berasal dari rapat terbatas atau rahasia.</source>
        <translation>
            <numerusform>{0} decision comes from a restricted or secret meeting.</numerusform>
            <numerusform>{0} decisions come from restricted or secret meetings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Menulis register keputusan…</source>
        <translation>Writing the register of decisions…</translation>
    </message>
    <message>
        <source>Simpan register keputusan</source>
        <translation>Save register of decisions</translation>
    </message>
    <message>
        <source>Register tersimpan: {0}</source>
        <translation>Register saved: {0}</translation>
    </message>
    <message>
        <source>Register keputusan</source>
        <translation>Register of decisions</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Ekspor register</source>
        <translation>Export register</translation>
    </message>
    <message>
        <source>Saring, misalnya netralitas status:berlaku</source>
        <translation>Filter, e.g. netralitas status:berlaku</translation>
    </message>
    <message>
        <source>Saring keputusan</source>
        <translation>Filter decisions</translation>
    </message>
    <message>
        <source>{0} keputusan pertama</source>
        <translation>First {0} decisions</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Belum ada keputusan</source>
        <translation>No decisions yet</translation>
    </message>
    <message>
        <source>Keputusan dicatat di notula dengan “! ” di awal baris.</source>
        <translation>Decisions are noted in the minutes with “! ” at the start of a line.</translation>
    </message>
    <message>
        <source>Pencarian sedang disiapkan; daftar masih bertambah</source>
        <translation>The search is being prepared; the list is still growing</translation>
    </message>
    <message>
        <source>Kunci: {0}</source>
        <translation>Keys: {0}</translation>
    </message>
    <message>
        <source>Tekan {0} untuk mengosongkan saringan.</source>
        <translation>Press {0} to clear the filter.</translation>
    </message>
    <message>
        <source>Keputusan mana yang menggantikan {0}?</source>
        <translation>Which decision replaces {0}?</translation>
    </message>
    <message>
        <source>{0} dipilih</source>
        <translation>{0} selected</translation>
    </message>
    <message>
        <source>Letakkan kursor di butir keputusan yang menggantikan, lalu coba lagi.</source>
        <translation>Put the cursor into the decision that replaces another, then try again.</translation>
    </message>
    <message>
        <source>Keputusan mana yang digantikan oleh “{0}”?</source>
        <translation>Which decision is replaced by “{0}”?</translation>
    </message>
    <message>
        <source>Tinjau</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Tanggal tinjau</source>
        <translation>Review date</translation>
    </message>
    <message>
        <source>1 juni · 6 bulan · akhir tahun</source>
        <translation>1 juni · 6 bulan · akhir tahun</translation>
    </message>
    <message>
        <source>Kosong: tidak ditinjau lagi.</source>
        <translation>Empty: not reviewed again.</translation>
    </message>
    <message>
        <source>Direktori, daftar hadir, notula, pencarian, dan dokumen baru menyebutnya “Peserta” dengan nomor. NIP, pangkat, jabatan, telepon, dan pos-el dihapus. Tidak dapat diurungkan.

Yang tetap memuat namanya:</source>
        <translation>The directory, attendance lists, minutes, search and new documents will call them “Peserta” with a number. NIP, rank, position, phone and e-mail are deleted. This cannot be undone.

What goes on holding the name:</translation>
    </message>
    <message>
        <source>Jadikan anonim</source>
        <translation>Anonymise</translation>
    </message>
    <message>
        <source>Pilih satu orang untuk dijadikan anonim.</source>
        <translation>Select one person to anonymise.</translation>
    </message>
    <message>
        <source>Kini tercatat sebagai “{0}”.</source>
        <translation>Now recorded as “{0}”.</translation>
    </message>
    <message>
        <source>Jadikan “{0}” anonim?</source>
        <translation>Anonymise “{0}”?</translation>
    </message>
    <message>
        <source>Salin keterangan</source>
        <translation>Copy statement</translation>
    </message>
    <message>
        <source>Direktori</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Cari: nama, NIP, jabatan, instansi…</source>
        <translation>Search: name, NIP, position, agency…</translation>
    </message>
    <message>
        <source>Cari di direktori</source>
        <translation>Search the directory</translation>
    </message>
    <message>
        <source>Orang, instansi, atau yang mungkin kembar</source>
        <translation>People, agencies, or likely twins</translation>
    </message>
    <message>
        <source>Daftar orang</source>
        <translation>List of people</translation>
    </message>
    <message>
        <source>Daftar instansi</source>
        <translation>List of agencies</translation>
    </message>
    <message>
        <source>Mungkin kembar</source>
        <translation>Likely twins</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Instansi</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Pangkat/gol.</source>
        <translation>Rank/grade</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Nama pendek</source>
        <translation>Short name</translation>
    </message>
    <message>
        <source>Instansi induk</source>
        <translation>Parent agency</translation>
    </message>
    <message>
        <source>Kabupaten/kota</source>
        <translation>Regency/city</translation>
    </message>
    <message>
        <source>Mungkin sama</source>
        <translation>May be the same</translation>
    </message>
    <message>
        <source>Dengan</source>
        <translation>As</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reasons</translation>
    </message>
    <message>
        <source>Orang ({0})</source>
        <translation>People ({0})</translation>
    </message>
    <message>
        <source>Instansi ({0})</source>
        <translation>Agencies ({0})</translation>
    </message>
    <message>
        <source>Mungkin kembar ({0})</source>
        <translation>Likely twins ({0})</translation>
    </message>
    <message>
        <source>Enter: ubah   {0}: hapus   {1}: gabungkan   {2}: tambah instansi   {3}: impor   {4}: ekspor</source>
        <translation>Enter: edit   {0}: delete   {1}: merge   {2}: add agency   {3}: import   {4}: export</translation>
    </message>
    <message>
        <source>Peserta rapat masuk sendiri ke sini; {0} menambah orang, {1} mengimpor daftar dari Excel, CSV atau vCard.</source>
        <translation>Attendees of meetings get here by themselves; {0} adds a person, {1} imports a list from Excel, CSV or vCard.</translation>
    </message>
    <message>
        <source>Tekan {0} untuk mengosongkan pencarian.</source>
        <translation>Press {0} to clear the search.</translation>
    </message>
    <message>
        <source>{0} menambah satu, {1} menawarkan instansi Kalimantan Timur.</source>
        <translation>{0} adds one, {1} offers the agencies of East Kalimantan.</translation>
    </message>
    <message>
        <source>Direktori masih kosong</source>
        <translation>The directory is still empty</translation>
    </message>
    <message>
        <source>Tidak ada yang mungkin kembar</source>
        <translation>No likely twins</translation>
    </message>
    <message>
        <source>Belum ada instansi</source>
        <translation>No agencies yet</translation>
    </message>
    <message>
        <source>Gabungkan</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Menjadi bagian dari</source>
        <translation>Becomes part of</translation>
    </message>
    <message>
        <source>tidak ada yang melekat padanya</source>
        <translation>nothing is tied to it</translation>
    </message>
    <message>
        <source>Gabungkan {0}</source>
        <translation>Merge {0}</translation>
    </message>
    <message>
        <source>“{0}” hilang dari direktori. Yang ikut pindah: {1}. Urungkan mengembalikan semuanya.</source>
        <translation>“{0}” leaves the directory. What moves along: {1}. Undo brings everything back.</translation>
    </message>
    <message>
        <source>Pilih dari daftar dengan siapa ini digabungkan.</source>
        <translation>Choose from the list whom to merge this with.</translation>
    </message>
    <message>
        <source>“{0}” tidak ada di direktori. Pilih dari daftar.</source>
        <translation>“{0}” is not in the directory. Choose from the list.</translation>
    </message>
    <message>
        <source>Nama instansi</source>
        <translation>Name of agency</translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Pos-el</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Nama lain, satu sebaris</source>
        <translation>Other names, one a line</translation>
    </message>
    <message>
        <source>Ubah instansi</source>
        <translation>Edit agency</translation>
    </message>
    <message>
        <source>{0} dihapus dari direktori.</source>
        <translation>{0} deleted from the directory.</translation>
    </message>
    <message>
        <source>“{0}” digabungkan ke “{1}”.</source>
        <translation>“{0}” merged into “{1}”.</translation>
    </message>
    <message>
        <source>“{0}” tidak bisa dilakukan sekarang.</source>
        <translation>“{0}” cannot be done now.</translation>
    </message>
    <message>
        <source>Pakai lagi</source>
        <translation>Use it again</translation>
    </message>
    <message>
        <source>{0}. Diisi juga di meja lain; di sana: {1}</source>
        <translation>{0}. Also filled in at another desk; there: {1}</translation>
    </message>
    <message>
        <source>Sampai tanggal</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Dari tanggal</source>
        <translation>From</translation>
    </message>
    <message>
        <source>{0}: buat   {1}: pratinjau   {2}: laporan   {3}: cetak</source>
        <translation>{0}: make   {1}: preview   {2}: report   {3}: print</translation>
    </message>
    <message>
        <source>Diisi juga di meja lain, dan isian Anda yang dipakai. Di sana: {0}</source>
        <translation>Filled in at another seat too, and yours is used. There: {0}</translation>
    </message>
    <message>
        <source>Diganti di meja lain. Isian Anda: {0}</source>
        <translation>Changed at another desk. You had: {0}</translation>
    </message>
    <message>
        <source>Pakai isian meja lain</source>
        <translation>Use that of the other seat</translation>
    </message>
    <message>
        <source>Pakai isian saya</source>
        <translation>Use mine</translation>
    </message>
    <message>
        <source>Sebelum itu: {0}</source>
        <translation>Before that: {0}</translation>
    </message>
    <message>
        <source>{0} mengetik</source>
        <translation>{0} typed</translation>
    </message>
    <message>
        <source>{0} memasukkan</source>
        <translation>{0} put in</translation>
    </message>
    <message>
        <source>{0} mengisi data rapat</source>
        <translation>{0} filled in the meeting data</translation>
    </message>
    <message>
        <source>{0} mengisi peserta</source>
        <translation>{0} filled in attendees</translation>
    </message>
    <message>
        <source>{0} mengimpor</source>
        <translation>{0} imported</translation>
    </message>
    <message>
        <source>{0} mengubah status</source>
        <translation>{0} changed the status</translation>
    </message>
    <message>
        <source>{0} mengubah tindak lanjut</source>
        <translation>{0} changed the action</translation>
    </message>
    <message>
        <source>{0} mencatat perkembangan</source>
        <translation>{0} noted progress</translation>
    </message>
    <message>
        <source>Baris sudah benar</source>
        <translation>The line is right</translation>
    </message>
    <message>
        <source>Tidak ada kata yang dicatat.</source>
        <translation>No words were noted.</translation>
    </message>
    <message>
        <source>{0}: versi lain, ditulis bersamaan</source>
        <translation>{0}: another version, written at the same time</translation>
    </message>
    <message>
        <source>{0} mengubah</source>
        <translation>{0} changed</translation>
    </message>
    <message>
        <source>Versi yang sudah disahkan</source>
        <translation>Versions that were made final</translation>
    </message>
    <message>
        <source>Ambil…</source>
        <translation>Take…</translation>
    </message>
    <message>
        <source>Ekspor laporan</source>
        <translation>Export report</translation>
    </message>
    <message>
        <source>periode belum diisi</source>
        <translation>period not filled in</translation>
    </message>
    <message>
        <source>‹ Laporan</source>
        <translation>‹ Reports</translation>
    </message>
    <message>
        <source>Kembali ke daftar laporan</source>
        <translation>Back to the list of reports</translation>
    </message>
    <message>
        <source>Sahkan laporan…</source>
        <translation>Finalise report…</translation>
    </message>
    <message>
        <source>? permasalahan   &gt; tindak lanjut   @ siapa   / kapan   {0} bidang   {1} ambil</source>
        <translation>? problem   &gt; follow-up   @ who   / when   {0} field   {1} take</translation>
    </message>
    <message>
        <source>Baris {0}: {1}</source>
        <translation>Row {0}: {1}</translation>
    </message>
    <message>
        <source>Esc: batal, tidak ada yang disimpan</source>
        <translation>Esc: cancel, nothing is saved</translation>
    </message>
    <message>
        <source>Cari dalam bantuan</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Kartu tombol…</source>
        <translation>Key card…</translation>
    </message>
    <message>
        <source>Ke daftar isi</source>
        <translation>To the contents</translation>
    </message>
    <message>
        <source>Langkah berikutnya</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Langkah sebelumnya</source>
        <translation>Previous step</translation>
    </message>
    <message>
        <source>Nanti saja</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Bidang: ambil perkiraannya, atau pilih</source>
        <translation>Field: take its guess, or choose</translation>
    </message>
    <message>
        <source>Pilih bidang</source>
        <translation>Choose the field</translation>
    </message>
    <message>
        <source>Cari pengaturan</source>
        <translation>Find a setting</translation>
    </message>
    <message>
        <source>Tampilkan semua bagian</source>
        <translation>Show all sections</translation>
    </message>
    <message>
        <source>Di daftar singkatan: cari</source>
        <translation>In the list of abbreviations: find</translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Latihan dengan contoh rapat</source>
        <translation>Practise with a sample meeting</translation>
    </message>
    <message>
        <source>Yang senama, atau sama NIP, telepon atau pos-elnya, muncul di sini.</source>
        <translation>Those of one name, or with the same NIP, phone or e-mail, appear here.</translation>
    </message>
    <message>
        <source>Periksa daftar orang</source>
        <translation>Check the list of people</translation>
    </message>
    <message>
        <source>(tidak dipakai)</source>
        <translation>(not used)</translation>
    </message>
    <message numerus="yes">
        <source>{0} orang</source>
        <translation>
            <numerusform>{0} person</numerusform>
            <numerusform>{0} people</numerusform>
        </translation>
    </message>
    <message>
        <source>Kolom {0}</source>
        <translation>Column {0}</translation>
    </message>
    <message>
        <source>Daftar orang (*.csv *.xlsx *.ods *.xls *.tsv *.txt *.vcf)</source>
        <translation>Lists of people (*.csv *.xlsx *.ods *.xls *.tsv *.txt *.vcf)</translation>
    </message>
    <message>
        <source>Impor orang</source>
        <translation>Import people</translation>
    </message>
    <message>
        <source>Ekspor direktori</source>
        <translation>Export directory</translation>
    </message>
    <message>
        <source>Membaca daftar orang…</source>
        <translation>Reading the list of people…</translation>
    </message>
    <message>
        <source>Menulis direktori…</source>
        <translation>Writing the directory…</translation>
    </message>
    <message>
        <source>{0} orang ditambahkan, {1} dilengkapi.</source>
        <translation>{0} people added, {1} completed.</translation>
    </message>
    <message>
        <source>Direktori disimpan di {0}.</source>
        <translation>Directory saved in {0}.</translation>
    </message>
    <message>
        <source>Nama lengkap dengan gelar</source>
        <translation>Full name with titles</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Catat jabatan lama dalam riwayat</source>
        <translation>Note the old position in the history</translation>
    </message>
    <message>
        <source>Riwayat jabatan, satu sebaris</source>
        <translation>Former positions, one a line</translation>
    </message>
    <message>
        <source>Misalnya: Kabid Politik, Kesbangpol, 2021 – Mei 2024</source>
        <translation>E.g. Kabid Politik, Kesbangpol, 2021 – Mei 2024</translation>
    </message>
    <message>
        <source>Ubah orang</source>
        <translation>Edit person</translation>
    </message>
    <message>
        <source>Catat “{0}” sebagai jabatan sampai {1}</source>
        <translation>Note “{0}” as position until {1}</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Sudah ada {0}. Kalau memang lain, pilih Simpan sekali lagi.</source>
        <translation>There is {0} already. If this is someone else, press Save once more.</translation>
    </message>
    <message>
        <source>“{0}” diubah.</source>
        <translation>“{0}” changed.</translation>
    </message>
    <message>
        <source>“{0}” ditambahkan.</source>
        <translation>“{0}” added.</translation>
    </message>
    <message>
        <source>{0} instansi, {1} belum ada di direktori</source>
        <translation>Agencies: {0}, not yet in the directory: {1}</translation>
    </message>
    <message>
        <source>Daftar awal instansi</source>
        <translation>Starter list of agencies</translation>
    </message>
    <message>
        <source>Instansi yang ditawarkan</source>
        <translation>Agencies offered</translation>
    </message>
    <message>
        <source>sudah ada</source>
        <translation>already there</translation>
    </message>
    <message>
        <source>Yang dicentang ditambahkan dengan nama pendek, sebutan lain, dan induknya.</source>
        <translation>Those ticked are added with short name, other names and parent.</translation>
    </message>
    <message>
        <source>Yang tidak terbaca</source>
        <translation>What could not be read</translation>
    </message>
    <message>
        <source>Tambahkan {0} yang dicentang</source>
        <translation>Add the {0} ticked</translation>
    </message>
    <message>
        <source>sebagai “{0}”</source>
        <translation>as “{0}”</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Di direktori</source>
        <translation>In the directory</translation>
    </message>
    <message numerus="yes">
        <source>{0} instansi ditambahkan.</source>
        <translation>
            <numerusform>{0} agency added.</numerusform>
            <numerusform>{0} agencies added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Perubahan terakhir belum tersimpan karena kesalahan program. Teruskan mengetik, penyimpanan dicoba lagi; atau simpan salinan ke tempat lain.</source>
        <translation>The last change is not saved yet because of a fault of the program. Go on typing, saving is tried again; or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>Saran</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Tanpa bidang</source>
        <translation>No field</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Bedakan huruf besar dan kecil</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Ganti…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Ganti dengan</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Ganti temuan ini</source>
        <translation>Replace this hit</translation>
    </message>
    <message>
        <source>Ganti semua</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Ganti semua temuan</source>
        <translation>Replace all hits</translation>
    </message>
    <message>
        <source>Tampilkan baris ganti</source>
        <translation>Show the replace line</translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation>None</translation>
    </message>
    <message>
        <source>{0} diganti</source>
        <translation>{0} replaced</translation>
    </message>
    <message>
        <source>{0} ditemukan</source>
        <translation>{0} found</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda item</translation>
    </message>
    <message>
        <source>Pembahasan</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Permasalahan</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Baris tabel</source>
        <translation>Table row</translation>
    </message>
    <message>
        <source>PERMASALAHAN</source>
        <translation>PROBLEM</translation>
    </message>
    <message>
        <source>KEPUTUSAN</source>
        <translation>DECISION</translation>
    </message>
    <message>
        <source>TINDAK LANJUT</source>
        <translation>FOLLOW-UP</translation>
    </message>
    <message>
        <source>tertimpa</source>
        <translation>overruled</translation>
    </message>
    <message>
        <source>dibawa</source>
        <translation>carried</translation>
    </message>
    <message>
        <source>siapa?</source>
        <translation>who?</translation>
    </message>
    <message>
        <source>Arti tenggat, lama, atau hasil keputusan</source>
        <translation>Meaning of due date, length or outcome</translation>
    </message>
    <message>
        <source>Mulai mengetik. # agenda, Nama: pembicara, ! keputusan, &gt; tindak lanjut</source>
        <translation>Start typing. # agenda item, Name: speaker, ! decision, &gt; follow-up</translation>
    </message>
    <message>
        <source>Notula</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Satu baris satu butir. Awali dengan # ! &gt; ? atau Nama: untuk menandai.</source>
        <translation>One line is one entry. Begin it with # ! &gt; ? or Name: to mark it.</translation>
    </message>
    <message>
        <source>tanpa pembicara</source>
        <translation>no speaker</translation>
    </message>
    <message>
        <source>belum dikenal sebagai lama, misalnya 15 menit</source>
        <translation>not known as a length, e.g. 15 menit</translation>
    </message>
    <message>
        <source>mufakat, suara setuju-tidak setuju-abstain (12-3-1), atau tinjau 1 juni</source>
        <translation>mufakat, votes for-against-abstaining (12-3-1), or tinjau 1 juni</translation>
    </message>
    <message>
        <source>belum dikenal sebagai tanggal</source>
        <translation>not known as a date</translation>
    </message>
    <message>
        <source>baru dapat dihitung setelah tanggal rapat diisi</source>
        <translation>can be worked out once the date of the meeting is filled in</translation>
    </message>
    <message>
        <source>segera: prioritas tinggi, tanpa tanggal</source>
        <translation>segera: high priority, no date</translation>
    </message>
    <message>
        <source>tanpa tenggat</source>
        <translation>no due date</translation>
    </message>
    <message>
        <source>tanggal itu tidak ada: {0}</source>
        <translation>there is no such date: {0}</translation>
    </message>
    <message>
        <source>dari hari apa? Tulis misalnya {0} 27 november</source>
        <translation>counted from which day? Write e.g. {0} 27 november</translation>
    </message>
    <message>
        <source>prioritas tinggi, tanpa tanggal</source>
        <translation>high priority, no date</translation>
    </message>
    <message>
        <source>berkelanjutan, tanpa tenggat</source>
        <translation>ongoing, no due date</translation>
    </message>
    <message>
        <source>sampai {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>{0}: jadikan {1}</source>
        <translation>{0}: make it {1}</translation>
    </message>
    <message>
        <source>Hapus pembicara</source>
        <translation>Remove speaker</translation>
    </message>
    <message>
        <source>Tanpa pembicara</source>
        <translation>No speaker</translation>
    </message>
    <message>
        <source>Ganti pembicara sampai pembicara berikutnya</source>
        <translation>Change the speaker up to the next speaker</translation>
    </message>
    <message>
        <source>Ganti pembicara butir ini saja</source>
        <translation>Change the speaker of this entry only</translation>
    </message>
    <message>
        <source>Tab: tambah ke peserta</source>
        <translation>Tab: add to the attendees</translation>
    </message>
    <message>
        <source>Menu teks</source>
        <translation>Text menu</translation>
    </message>
    <message>
        <source>Mencari saran…</source>
        <translation>Looking for suggestions…</translation>
    </message>
    <message>
        <source>Tambahkan ke kamus pribadi</source>
        <translation>Add to personal dictionary</translation>
    </message>
    <message>
        <source>Abaikan di rapat ini</source>
        <translation>Ignore in this meeting</translation>
    </message>
    <message>
        <source>Tidak ada saran</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>dibawa dari rapat {0}</source>
        <translation>carried from the meeting of {0}</translation>
    </message>
    <message>
        <source>{0} belum selesai</source>
        <translation>{0} not done</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Owners</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Perkembangan terakhir</source>
        <translation>Latest progress</translation>
    </message>
    <message>
        <source>{0} lewat tenggat</source>
        <translation>{0} overdue</translation>
    </message>
    <message>
        <source>{0} jatuh tempo besok</source>
        <translation>{0} due tomorrow</translation>
    </message>
    <message>
        <source>Daftar tindak lanjut</source>
        <translation>List of follow-ups</translation>
    </message>
    <message>
        <source>di luar rapat</source>
        <translation>outside meetings</translation>
    </message>
    <message>
        <source>kewajiban berkala</source>
        <translation>recurring obligation</translation>
    </message>
    <message>
        <source>prioritas {0}</source>
        <translation>{0} priority</translation>
    </message>
    <message>
        <source>Tanpa uraian</source>
        <translation>No wording</translation>
    </message>
    <message>
        <source>{0} (rapatnya sudah dihapus)</source>
        <translation>{0} (its meeting was deleted)</translation>
    </message>
    <message>
        <source>bersama {0}</source>
        <translation>with {0}</translation>
    </message>
    <message>
        <source>{0} mencentang baris terpilih, {1} memilih semua. </source>
        <translation>{0} ticks the selected rows, {1} selects all. </translation>
    </message>
    <message>
        <source>{0} jatuh tempo hari ini</source>
        <translation>{0} due today</translation>
    </message>
    <message>
        <source>{0} tampil</source>
        <translation>{0} shown</translation>
    </message>
    <message>
        <source>{0} status · {1} tenggat · {2} penanggung jawab · {3} prioritas · {4} catatan</source>
        <translation>{0} status · {1} due date · {2} owners · {3} priority · {4} note</translation>
    </message>
    <message>
        <source>Rincian tindak lanjut</source>
        <translation>Details of the follow-up</translation>
    </message>
    <message>
        <source>Ke butir notula  G</source>
        <translation>To the entry in the minutes  G</translation>
    </message>
    <message>
        <source>Perkembangan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Penyelesaian per instansi</source>
        <translation>Completion by agency</translation>
    </message>
    <message>
        <source>Pilih tindak lanjut</source>
        <translation>Select a follow-up</translation>
    </message>
    <message>
        <source>+ berkas</source>
        <translation>+ file</translation>
    </message>
    <message>
        <source>Tambah berkas bukti dukung</source>
        <translation>Add evidence file</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Keputusan asal</source>
        <translation>Decision it comes from</translation>
    </message>
    <message>
        <source>Jejak di rapat berikutnya</source>
        <translation>Trail in later meetings</translation>
    </message>
    <message>
        <source>Riwayat perubahan</source>
        <translation>History of changes</translation>
    </message>
    <message>
        <source>Rincian dan perkembangannya tampil di sini.</source>
        <translation>Details and progress are shown here.</translation>
    </message>
    <message>
        <source>Status {0}</source>
        <translation>Status {0}</translation>
    </message>
    <message>
        <source>Belum ada penanggung jawab</source>
        <translation>No owner yet</translation>
    </message>
    <message numerus="yes">
        <source>{0} tindak lanjut dipilih</source>
        <translation>
            <numerusform>{0} follow-up selected</numerusform>
            <numerusform>{0} follow-ups selected</numerusform>
        </translation>
    </message>
    <message>
        <source> · prioritas {0}</source>
        <translation> · {0} priority</translation>
    </message>
    <message>
        <source>Asal: {0}</source>
        <translation>From: {0}</translation>
    </message>
    <message>
        <source>Tenggat {0}</source>
        <translation>Due {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} bukti dukung ditambahkan</source>
        <translation>
            <numerusform>{0} piece of evidence added</numerusform>
            <numerusform>{0} pieces of evidence added</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” dilepas dari bukti dukung</source>
        <translation>“{0}” removed from the evidence</translation>
    </message>
    <message>
        <source>“{0}” dikembalikan</source>
        <translation>“{0}” put back</translation>
    </message>
    <message>
        <source>jumat depan · 5 hari kerja · berkelanjutan</source>
        <translation>jumat depan · 5 hari kerja · berkelanjutan</translation>
    </message>
    <message>
        <source>Belum dimengerti. Tulis misalnya besok, 12/4, akhir bulan.</source>
        <translation>Not understood. Write e.g. besok, 12/4, akhir bulan.</translation>
    </message>
    <message>
        <source>Tanggal itu tidak ada: {0}. Perbaiki tanggalnya.</source>
        <translation>There is no such date: {0}. Correct the date.</translation>
    </message>
    <message>
        <source>semula {0}</source>
        <translation>originally {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} hari kerja lagi</source>
        <translation>
            <numerusform>in {0} workday</numerusform>
            <numerusform>in {0} workdays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} hari kerja</source>
        <translation>
            <numerusform>{0} workday</numerusform>
            <numerusform>{0} workdays</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}
Enter membuka, {1} melepas</source>
        <translation>{0}
Enter opens, {1} removes</translation>
    </message>
    <message>
        <source>Seret berkas ke sini, atau tekan E</source>
        <translation>Drag files here, or press E</translation>
    </message>
    <message>
        <source>Seri</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>More</translation>
    </message>
    <message>
        <source>semua</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Saring: nama, status…</source>
        <translation>Filter: name, status…</translation>
    </message>
    <message>
        <source>Saring tindak lanjut</source>
        <translation>Filter follow-ups</translation>
    </message>
    <message>
        <source>Kata biasa, atau misalnya: pic:diskominfo status:terbuka tenggat:&lt;7h lewat
Kunci: pic, instansi, kabkota, seri, rapat, status, tenggat, prioritas, sifat</source>
        <translation>Plain words, or e.g. pic:diskominfo status:terbuka tenggat:&lt;7h lewat
Keys: pic, instansi, kabkota, seri, rapat, status, tenggat, prioritas, sifat</translation>
    </message>
    <message>
        <source>Yang tidak dimengerti di saringan</source>
        <translation>What is not understood in the filter</translation>
    </message>
    <message>
        <source>Belum selesai</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>Kelompokkan: {0}</source>
        <translation>Group by: {0}</translation>
    </message>
    <message>
        <source>Seri: {0}</source>
        <translation>Series: {0}</translation>
    </message>
    <message>
        <source>Tenggat: {0}</source>
        <translation>Due date: {0}</translation>
    </message>
    <message>
        <source>Urut menurut {0}</source>
        <translation>Sort by {0}</translation>
    </message>
    <message>
        <source>Prioritas {0}</source>
        <translation>Priority {0}</translation>
    </message>
    <message>
        <source>Rentang: 1/4/2026..30/4/2026</source>
        <translation>Range: 1/4/2026..30/4/2026</translation>
    </message>
    <message>
        <source>Belum dikerjakan</source>
        <translation>Pending</translation>
    </message>
    <message>
        <source>Dalam proses</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Kata penanda</source>
        <translation>Signal words</translation>
    </message>
    <message>
        <source>kop surat logo pejabat kertas marjin</source>
        <translation>letterhead logo officials paper margins</translation>
    </message>
    <message>
        <source>word docx contoh naskah format surat</source>
        <translation>word docx sample layout letter format</translation>
    </message>
    <message>
        <source>pencatat notulis pengguna identitas</source>
        <translation>note-taker minute-taker user identity</translation>
    </message>
    <message>
        <source>pengingat ics alarm undangan</source>
        <translation>reminder ics alarm invitation</translation>
    </message>
    <message>
        <source>besar kecil huruf zoom gelap terang warna mode malam bahasa</source>
        <translation>larger smaller letters zoom dark light colours night mode language</translation>
    </message>
    <message>
        <source>hari libur besar peringatan tanggal</source>
        <translation>public holiday anniversary date</translation>
    </message>
    <message>
        <source>salinan simpan otomatis backup stik flashdisk pulihkan kembalikan</source>
        <translation>copies autosave backup stick flash drive restore bring back</translation>
    </message>
    <message>
        <source>password sandi kunci enkripsi pemulihan</source>
        <translation>password lock key encryption recovery</translation>
    </message>
    <message>
        <source>beranda ringkasan halaman depan</source>
        <translation>home summary front page</translation>
    </message>
    <message>
        <source>notula risalah sidang arsip</source>
        <translation>minutes record session archive</translation>
    </message>
    <message>
        <source>tugas tagihan tenggat pekerjaan monitoring</source>
        <translation>tasks actions due work monitoring</translation>
    </message>
    <message>
        <source>masalah kendala hambatan inventarisasi</source>
        <translation>issues obstacles hindrances inventory</translation>
    </message>
    <message>
        <source>rutin berulang bulanan jadwal</source>
        <translation>routine recurring monthly schedule</translation>
    </message>
    <message>
        <source>harian bulanan rekap kabupaten kota</source>
        <translation>daily monthly summary regency city</translation>
    </message>
    <message>
        <source>putusan kesimpulan hasil rapat</source>
        <translation>rulings conclusions outcome of meetings</translation>
    </message>
    <message>
        <source>temukan telusuri search</source>
        <translation>find look up search</translation>
    </message>
    <message>
        <source>kontak pegawai orang telepon alamat</source>
        <translation>contacts staff people telephone address</translation>
    </message>
    <message>
        <source>opsi preferensi atur setelan</source>
        <translation>options preferences configure</translation>
    </message>
    <message>
        <source>mulai perkenalan tutorial</source>
        <translation>start introduction tutorial</translation>
    </message>
    <message>
        <source>Notula dan tindak lanjut rapat</source>
        <translation>Minutes and follow-ups</translation>
    </message>
    <message>
        <source>Jaringan putus: yang tampil dibaca sebelumnya</source>
        <translation>Network down: what is shown was read before</translation>
    </message>
    <message>
        <source>Server memakai versi lain: hanya dibaca</source>
        <translation>The server is used by another version: reading only</translation>
    </message>
    <message>
        <source>Menunggu jaringan</source>
        <translation>Waiting for the network</translation>
    </message>
    <message>
        <source>Semuanya aman di komputer ini, dan dikirim sendiri bila program ini dibuka lagi selagi server menjawab. Sampai itu orang lain belum melihatnya.</source>
        <translation>All of it is safe on this computer, and is sent by itself when this program is opened again while the server answers. Until then others do not see it.</translation>
    </message>
    <message numerus="yes">
        <source>{0} perubahan belum ada di server kantor.</source>
        <translation>
            <numerusform>{0} change is not on the office server yet.</numerusform>
            <numerusform>{0} changes are not on the office server yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nomor laporan</source>
        <translation>Number of the report</translation>
    </message>
    <message>
        <source>nama lengkap</source>
        <translation>full name</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Hanya foto yang diberi bidang.</source>
        <translation>Only photos are given a field.</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <comment>lampiran</comment>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Pilih bidang foto</source>
        <translation>Choose the field of a photo</translation>
    </message>
    <message>
        <source>bila rapat yang terbuka</source>
        <translation>while a meeting is open</translation>
    </message>
    <message>
        <source>bila laporan yang terbuka</source>
        <translation>while a report is open</translation>
    </message>
    <message>
        <source>bila datanya di server kantor</source>
        <translation>where the data is on the office&apos;s server</translation>
    </message>
    <message>
        <source>Laporan harian baru</source>
        <translation>New daily report</translation>
    </message>
    <message>
        <source>Laporan bulanan baru</source>
        <translation>New monthly report</translation>
    </message>
    <message>
        <source>Bulan sebelumnya</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Bulan berikutnya</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Bagian sebelumnya</source>
        <translation>Previous part</translation>
    </message>
    <message>
        <source>Bagian berikutnya</source>
        <translation>Next part</translation>
    </message>
    <message>
        <source>Formulir untuk wilayah…</source>
        <translation>Forms for regions…</translation>
    </message>
    <message>
        <source>Terima laporan…</source>
        <translation>Receive reports…</translation>
    </message>
    <message>
        <source>Terima laporan dari papan klip</source>
        <translation>Receive a report from the clipboard</translation>
    </message>
    <message>
        <source>Salin teks pengingat</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>Kondisi aman</source>
        <translation>Condition: safe</translation>
    </message>
    <message>
        <source>Kondisi siaga</source>
        <translation>Condition: alert</translation>
    </message>
    <message>
        <source>Kondisi bahaya</source>
        <translation>Condition: danger</translation>
    </message>
    <message>
        <source>Kondisi dengan alasan dan tanggal</source>
        <translation>Condition with reason and date</translation>
    </message>
    <message>
        <source>Ambil dari rapat dan laporan…</source>
        <translation>Take from meetings and reports…</translation>
    </message>
    <message>
        <source>Ambil baris</source>
        <translation>Take line</translation>
    </message>
    <message>
        <source>Lihat yang tidak diterima server</source>
        <translation>See what the server did not take</translation>
    </message>
    <message>
        <source>Tambahkan {0}, lengkapi {1}</source>
        <translation>Add {0}, complete {1}</translation>
    </message>
    <message>
        <source>Lengkapi {0}</source>
        <translation>Complete {0}</translation>
    </message>
    <message>
        <source>2 versi</source>
        <translation>2 versions</translation>
    </message>
    <message>
        <source>Jadikan “{0}” pembicara</source>
        <translation>Make “{0}” the speaker</translation>
    </message>
    <message>
        <source>Jadikan “{0}” peserta</source>
        <translation>Make “{0}” an attendee</translation>
    </message>
    <message>
        <source>Selesai</source>
        <comment>status</comment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Semua seri</source>
        <translation>All series</translation>
    </message>
    <message>
        <source>Seri lain…</source>
        <translation>Another series…</translation>
    </message>
    <message>
        <source>Semua tenggat</source>
        <translation>All due dates</translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Besok</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>Tujuh hari ke depan</source>
        <translation>Next seven days</translation>
    </message>
    <message>
        <source>Tiga puluh hari ke depan</source>
        <translation>Next thirty days</translation>
    </message>
    <message>
        <source>Lewat tenggat</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Berkelanjutan</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Tanpa tenggat</source>
        <translation>No due date</translation>
    </message>
    <message>
        <source>Instansi…</source>
        <translation>Agency…</translation>
    </message>
    <message>
        <source>Kabupaten/kota…</source>
        <translation>Regency/city…</translation>
    </message>
    <message>
        <source>Penanggung jawab…</source>
        <translation>Owner…</translation>
    </message>
    <message>
        <source>Rapat…</source>
        <translation>Meeting…</translation>
    </message>
    <message>
        <source>Tanpa penanggung jawab</source>
        <translation>No owner</translation>
    </message>
    <message>
        <source>Perkembangan dicatat</source>
        <translation>Progress noted</translation>
    </message>
    <message>
        <source>Catatan diubah</source>
        <translation>Note changed</translation>
    </message>
    <message>
        <source>Catatan dihapus</source>
        <translation>Note deleted</translation>
    </message>
    <message>
        <source>Status dikembalikan</source>
        <translation>Status put back</translation>
    </message>
    <message>
        <source>{0}: tenggat diganti</source>
        <translation>{0}: due date changed</translation>
    </message>
    <message>
        <source>{0}: penanggung jawab diganti</source>
        <translation>{0}: owners changed</translation>
    </message>
    <message>
        <source>{0}: prioritas {1}</source>
        <translation>{0}: priority {1}</translation>
    </message>
    <message>
        <source>Mengambil isi matriks…</source>
        <translation>Taking the contents of the matrix…</translation>
    </message>
    <message numerus="yes">
        <source>{0} tindak lanjut</source>
        <translation>
            <numerusform>{0} follow-up</numerusform>
            <numerusform>{0} follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Perkembangan dicatat pada {0} tindak lanjut</source>
        <translation>
            <numerusform>Progress noted on {0} follow-up</numerusform>
            <numerusform>Progress noted on {0} follow-ups</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; status: {1}</source>
        <translation>{0}; status: {1}</translation>
    </message>
    <message numerus="yes">
        <source>{0} perubahan diambil</source>
        <translation>
            <numerusform>{0} change taken</numerusform>
            <numerusform>{0} changes taken</numerusform>
        </translation>
    </message>
    <message>
        <source>Rapat asalnya sudah dihapus, jadi butirnya tidak ada lagi.</source>
        <translation>The meeting it comes from was deleted, so the entry is gone.</translation>
    </message>
    <message>
        <source>Tindak lanjut ini tidak berasal dari rapat.</source>
        <translation>This follow-up does not come from a meeting.</translation>
    </message>
    <message>
        <source>Prioritas</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Ringkasan disalin. Tempel di obrolan.</source>
        <translation>Summary copied. Paste it into the chat.</translation>
    </message>
    <message numerus="yes">
        <source>{0} tindak lanjut berasal dari rapat terbatas atau rahasia. Sertakan?</source>
        <translation>
            <numerusform>{0} follow-up comes from a restricted or secret meeting. Include it?</numerusform>
            <numerusform>{0} follow-ups come from restricted or secret meetings. Include them?</numerusform>
        </translation>
    </message>
    <message>
        <source>Tidak ada tindak lanjut untuk diringkas. Longgarkan saringannya.</source>
        <translation>There are no follow-ups to sum up. Loosen the filter.</translation>
    </message>
    <message>
        <source>Meringkas tindak lanjut…</source>
        <translation>Summing up follow-ups…</translation>
    </message>
    <message>
        <source>Membuat {0}…</source>
        <translation>Making {0}…</translation>
    </message>
    <message>
        <source>{0} tersimpan: {1}</source>
        <translation>{0} saved: {1}</translation>
    </message>
    <message>
        <source>Tindak lanjut · asal</source>
        <translation>Follow-up · origin</translation>
    </message>
    <message>
        <source>Enter mencatat, Esc batal</source>
        <translation>Enter notes it, Esc cancels</translation>
    </message>
    <message>
        <source>Catatan perkembangan</source>
        <translation>Progress note</translation>
    </message>
    <message>
        <source>27/3: sudah ditelaah</source>
        <translation>27/3: reviewed</translation>
    </message>
    <message>
        <source>Enter mencatat; status menjadi {0}. Esc batal</source>
        <translation>Enter notes it; status becomes {0}. Esc cancels</translation>
    </message>
    <message>
        <source>instansi</source>
        <translation>agency</translation>
    </message>
    <message>
        <source>Nama atau instansi; utama di depan</source>
        <translation>Names or agencies; the main one first</translation>
    </message>
    <message>
        <source>Enter mengambil nama dari saran</source>
        <translation>Enter takes a name from the suggestions</translation>
    </message>
    <message>
        <source>tanpa penanggung jawab</source>
        <translation>no owner</translation>
    </message>
    <message>
        <source>Bertanggung jawab: {0}</source>
        <translation>Responsible: {0}</translation>
    </message>
    <message>
        <source>“{0}” belum jelas. Pilih dari saran atau tambah di Direktori.</source>
        <translation>“{0}” is not clear yet. Choose from the suggestions or add it in the Directory.</translation>
    </message>
    <message>
        <source> · bersama {0} lagi</source>
        <translation> · with {0} more</translation>
    </message>
    <message>
        <source>Impor matriks terisi…</source>
        <translation>Import returned matrix…</translation>
    </message>
    <message>
        <source>Kewajiban berkala</source>
        <translation>Recurring obligations</translation>
    </message>
    <message>
        <source>Buka kewajiban berkala</source>
        <translation>Open recurring obligations</translation>
    </message>
    <message>
        <source>Ubah saringan, atau tekan {0} untuk mengosongkannya.</source>
        <translation>Change the filter, or press {0} to clear it.</translation>
    </message>
    <message>
        <source>Tidak ada yang belum selesai</source>
        <translation>Nothing left to do</translation>
    </message>
    <message>
        <source>Tindak lanjut dicatat di notula dengan “&gt; ” di awal baris. Yang sudah selesai tampil bila tombol “Belum selesai” diganti “Semua”.</source>
        <translation>Follow-ups are noted in the minutes with “&gt; ” at the start of a line. Those done are shown once “Not done” is changed to “All”.</translation>
    </message>
    <message>
        <source>Ubah catatan… (Enter, kosong menghapus)</source>
        <translation>Edit note… (Enter, empty deletes it)</translation>
    </message>
    <message>
        <source>Tanggal lain di depannya, misalnya 27/3: sudah ditelaah. “selesai, …”, “proses, …” atau “batal, …” juga mengganti statusnya.</source>
        <translation>Another date in front, e.g. 27/3: reviewed. “selesai, …” (done), “proses, …” (active) or “batal, …” (cancelled) changes the status as well.</translation>
    </message>
    <message>
        <source>“{0}” belum dicatat; Enter mencatatnya.</source>
        <translation>“{0}” is not noted yet; Enter notes it.</translation>
    </message>
    <message>
        <source>“{0}” diketik di butir lain dan belum dicatat.</source>
        <translation>“{0}” was typed at another entry and is not noted yet.</translation>
    </message>
    <message>
        <source>Catat perkembangan… (Enter)</source>
        <translation>Note progress… (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>{0} catatan sebelumnya</source>
        <translation>
            <numerusform>{0} earlier note</numerusform>
            <numerusform>{0} earlier notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} “{1}” belum diterapkan; Enter menerapkannya.</source>
        <translation>{0} “{1}” is not applied yet; Enter applies it.</translation>
    </message>
    <message>
        <source>{0} “{1}” diketik untuk baris lain dan belum diterapkan.</source>
        <translation>{0} “{1}” was typed for another row and is not applied yet.</translation>
    </message>
    <message>
        <source>Terapkan  Enter</source>
        <translation>Apply  Enter</translation>
    </message>
    <message>
        <source>Terapkan</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>{0}, {1} baris</source>
        <translation>{0}, rows: {1}</translation>
    </message>
    <message>
        <source>Buku kerja (*.xlsx *.xls *.ods *.csv);;Semua berkas (*)</source>
        <translation>Workbooks (*.xlsx *.xls *.ods *.csv);;All files (*)</translation>
    </message>
    <message>
        <source>“{0}” sama dengan data; tidak ada yang perlu diambil.</source>
        <translation>“{0}” is the same as the data; there is nothing to take.</translation>
    </message>
    <message>
        <source>Membaca matriks…</source>
        <translation>Reading the matrix…</translation>
    </message>
    <message>
        <source>“{0}”: {1} berbeda dari data, {2} sama</source>
        <translation>“{0}”: {1} differ from the data, {2} the same</translation>
    </message>
    <message>
        <source>Perubahan dalam berkas</source>
        <translation>Changes in the file</translation>
    </message>
    <message>
        <source>Yang perlu dilihat sendiri</source>
        <translation>What you have to look at yourself</translation>
    </message>
    <message>
        <source>Yang tidak dicentang tidak diambil.</source>
        <translation>What is not ticked is not taken.</translation>
    </message>
    <message>
        <source>Ambil {0} yang dicentang</source>
        <translation>Take the {0} ticked</translation>
    </message>
    <message numerus="yes">
        <source>{0} hal dalam berkas yang perlu dilihat sendiri:</source>
        <translation>
            <numerusform>{0} thing in the file to look at yourself:</numerusform>
            <numerusform>{0} things in the file to look at yourself:</numerusform>
        </translation>
    </message>
    <message>
        <source>Kini</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Di berkas</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>{0}, baris {1}</source>
        <translation>{0}, row {1}</translation>
    </message>
    <message>
        <source>Dicocokkan dari bunyinya. Periksa sebelum dicentang.</source>
        <translation>Matched by its wording. Check before ticking.</translation>
    </message>
    <message>
        <source>Di berkas berbunyi lain: “{0}”. Periksa sebelum dicentang.</source>
        <translation>The file words it differently: “{0}”. Check before ticking.</translation>
    </message>
    <message>
        <source>Penanggung jawab: {0}</source>
        <translation>Owners: {0}</translation>
    </message>
    <message>
        <source>Dicocokkan dari bunyi “{0}”. Periksa sebelum dicentang.</source>
        <translation>Matched by the wording “{0}”. Check before ticking.</translation>
    </message>
    <message>
        <source>Banyak tindak lanjut</source>
        <translation>Many follow-ups</translation>
    </message>
    <message>
        <source>Ubah semuanya</source>
        <translation>Change them all</translation>
    </message>
    <message numerus="yes">
        <source>Ubah {0} tindak lanjut sekaligus?</source>
        <translation>
            <numerusform>Change {0} follow-up at once?</numerusform>
            <numerusform>Change {0} follow-ups at once?</numerusform>
        </translation>
    </message>
    <message>
        <source>Simpan filter</source>
        <translation>Save filter</translation>
    </message>
    <message>
        <source>Filter “{0}” disimpan.</source>
        <translation>Filter “{0}” saved.</translation>
    </message>
    <message>
        <source>Filter “{0}” diganti.</source>
        <translation>Filter “{0}” replaced.</translation>
    </message>
    <message>
        <source>Ganti nama filter</source>
        <translation>Rename filter</translation>
    </message>
    <message>
        <source>Nama, misalnya Kiriman minggu ini</source>
        <translation>Name, e.g. Sent this week</translation>
    </message>
    <message>
        <source>Ganti nama</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Filter dikembalikan.</source>
        <translation>Filter put back.</translation>
    </message>
    <message>
        <source>Nama filter belum diisi. Ketik namanya.</source>
        <translation>The filter has no name yet. Type one.</translation>
    </message>
    <message>
        <source>Filter “{0}” kini bernama “{1}”.</source>
        <translation>Filter “{0}” is now called “{1}”.</translation>
    </message>
    <message>
        <source>Filter “{0}” dihapus.</source>
        <translation>Filter “{0}” deleted.</translation>
    </message>
    <message>
        <source>Simpan filter ini…</source>
        <translation>Save this filter…</translation>
    </message>
    <message>
        <source>penanggung jawab</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>rapat</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>seri</source>
        <translation>series</translation>
    </message>
    <message>
        <source>minggu tenggat</source>
        <translation>week due</translation>
    </message>
    <message>
        <source>tanpa kelompok</source>
        <translation>no groups</translation>
    </message>
    <message>
        <source>tenggat</source>
        <translation>due date</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>rapat asal</source>
        <translation>meeting of origin</translation>
    </message>
    <message>
        <source>uraian</source>
        <translation>wording</translation>
    </message>
    <message>
        <source>prioritas</source>
        <translation>priority</translation>
    </message>
    <message>
        <source>Instansi awal</source>
        <translation>Agencies to begin with</translation>
    </message>
    <message>
        <source>Instansi yang biasa diundang dapat langsung ada di Direktori: namanya dilengkapi saat diketik sebagai peserta atau penanggung jawab.</source>
        <translation>Agencies you usually invite can be in the Directory at once: their names are completed while you type attendees or owners.</translation>
    </message>
    <message>
        <source>Masukkan {0} instansi Kalimantan Timur</source>
        <translation>Take in {0} agencies of East Kalimantan</translation>
    </message>
    <message>
        <source>Semua instansi dari daftar sudah ada di Direktori.</source>
        <translation>All agencies of the list are in the Directory already.</translation>
    </message>
    <message>
        <source>Satu per satu: Direktori, Instansi awal.</source>
        <translation>One by one: Directory, Starter list of agencies.</translation>
    </message>
    <message>
        <source>Daftar bawaan adalah instansi Kalimantan Timur. Untuk provinsi lain, taruh daftar sendiri bernama instansi.csv di folder data.</source>
        <translation>The shipped list holds the agencies of East Kalimantan. For another province put a list of your own called instansi.csv into the data folder.</translation>
    </message>
    <message>
        <source>Data dan cadangan</source>
        <translation>Data and backups</translation>
    </message>
    <message>
        <source>Semua yang diketik tersimpan di komputer ini saja, tanpa jaringan. Cadangan dibuat sendiri di folder yang sama; pilih tempat kedua supaya data selamat juga bila komputernya rusak atau hilang.</source>
        <translation>All that is typed is kept on this computer alone, without a network. Backups are made by themselves in the same folder; choose a second place so that the data survives a computer that breaks or is lost.</translation>
    </message>
    <message>
        <source>Folder data: {0}</source>
        <translation>Data folder: {0}</translation>
    </message>
    <message>
        <source>Panduan awal</source>
        <translation>First steps</translation>
    </message>
    <message>
        <source>Lanjut  Enter</source>
        <translation>Next  Enter</translation>
    </message>
    <message>
        <source>Akhiri panduan</source>
        <translation>End the guide</translation>
    </message>
    <message>
        <source>Ke Beranda</source>
        <translation>To Home</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Dapat diteruskan dari Pengaturan, Panduan awal</source>
        <translation>Can be taken up again from Settings, First steps</translation>
    </message>
    <message>
        <source>Langkah {0} dari {1}</source>
        <translation>Step {0} of {1}</translation>
    </message>
    <message>
        <source>Satu baris kop sebaris: pemerintah daerah, nama instansi, alamat, telepon.</source>
        <translation>One letterhead line a line: government, name of the agency, address, phone.</translation>
    </message>
    <message>
        <source>Baris &amp;kop</source>
        <translation>Letterhead &amp;lines</translation>
    </message>
    <message>
        <source>Enter membuat baris baru; di baris kosong Enter melanjutkan.</source>
        <translation>Enter makes a new line; on an empty line Enter goes on.</translation>
    </message>
    <message>
        <source>Menjadi notulis di setiap rapat baru, dan namanya tercantum pada catatan tindak lanjut yang ditulis di komputer ini. Per rapat dapat diganti di tab Peserta.</source>
        <translation>Becomes the note-taker of every new meeting, and the name stands with notes on follow-ups written on this computer. For one meeting it can be changed in the tab Attendees.</translation>
    </message>
    <message>
        <source>&amp;Nama notulis, dengan gelar</source>
        <translation>&amp;Name of the note-taker, with titles</translation>
    </message>
    <message>
        <source>Instansi Anda</source>
        <translation>Your agency</translation>
    </message>
    <message>
        <source>Tercetak di setiap dokumen. Semua jawaban dapat diubah kapan saja di Pengaturan.</source>
        <translation>Printed on every document. All answers can be changed in Settings at any time.</translation>
    </message>
    <message>
        <source>Misalnya: Badan Kesatuan Bangsa dan Politik Kabupaten Berau</source>
        <translation>E.g. Badan Kesatuan Bangsa dan Politik Kabupaten Berau</translation>
    </message>
    <message>
        <source>&amp;Tempat tanda tangan</source>
        <translation>&amp;Place of signature</translation>
    </message>
    <message>
        <source>Kota di depan tanggal surat, misalnya: Tanjung Redeb</source>
        <translation>The town before the date of letters, e.g. Tanjung Redeb</translation>
    </message>
    <message>
        <source>Siap dipakai</source>
        <translation>Ready to use</translation>
    </message>
    <message>
        <source>Latihan membuka contoh rapat di jendela sendiri. Apa pun boleh dicoba di sana: waktu jendela itu ditutup semuanya dihapus, dan data Anda tidak tersentuh.</source>
        <translation>Practice opens a sample meeting in a window of its own. Anything may be tried there: when that window is closed all of it is deleted, and your data is not touched.</translation>
    </message>
    <message>
        <source>&amp;Latihan dengan contoh rapat</source>
        <translation>&amp;Practise with a sample meeting</translation>
    </message>
    <message>
        <source>Wilayah dan zona waktu</source>
        <translation>Region and time zone</translation>
    </message>
    <message>
        <source>Kabupaten/kota provinsi ini dikenali dalam permasalahan; zona waktu tercantum di undangan dan notula.</source>
        <translation>Regencies and cities of this province are recognised in problems; the time zone stands in invitations and minutes.</translation>
    </message>
    <message>
        <source>belum dipilih</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>&amp;Provinsi</source>
        <translation>P&amp;rovince</translation>
    </message>
    <message>
        <source>{0} kabupaten/kota: {1}</source>
        <translation>Regencies/cities ({0}): {1}</translation>
    </message>
    <message>
        <source> dan {0} lagi.</source>
        <translation> and {0} more.</translation>
    </message>
    <message>
        <source>Tombol: {0}</source>
        <translation>Keys: {0}</translation>
    </message>
    <message>
        <source>Tombol</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Guna</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>Daftar isi</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Kartu tombol</source>
        <translation>Key card</translation>
    </message>
    <message>
        <source>Cari dalam bantuan  {0}</source>
        <translation>Search the help  {0}</translation>
    </message>
    <message>
        <source>↑ ↓ PgUp PgDn menggulir. {0}: semua tombol. Esc menutup. {1}: perintah.</source>
        <translation>↑ ↓ PgUp PgDn scroll. {0}: all keys. Esc closes. {1}: commands.</translation>
    </message>
    <message>
        <source>Isi bantuan</source>
        <translation>Contents of the help</translation>
    </message>
    <message>
        <source>Belum ada tindak lanjut</source>
        <translation>No follow-ups yet</translation>
    </message>
    <message>
        <source>Dua belas bulan terakhir</source>
        <translation>The last twelve months</translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Rapat hari ini dan mendatang</source>
        <translation>Meetings today and to come</translation>
    </message>
    <message>
        <source>Notula yang belum selesai</source>
        <translation>Minutes not finished</translation>
    </message>
    <message>
        <source>Lewat dan jatuh tempo minggu ini</source>
        <translation>Overdue and due this week</translation>
    </message>
    <message>
        <source>Tidak ada rapat yang menanti</source>
        <translation>No meetings ahead</translation>
    </message>
    <message>
        <source>Tidak ada notula yang tertinggal</source>
        <translation>No minutes left behind</translation>
    </message>
    <message>
        <source>Rapat yang lewat tanpa disahkan muncul di sini.</source>
        <translation>Meetings that passed without being finalised appear here.</translation>
    </message>
    <message>
        <source>Tidak ada yang mendesak</source>
        <translation>Nothing urgent</translation>
    </message>
    <message>
        <source>Tindak lanjut yang lewat atau jatuh tempo minggu ini muncul di sini.</source>
        <translation>Follow-ups overdue or due this week appear here.</translation>
    </message>
    <message>
        <source>{0} membuat rapat baru.</source>
        <translation>{0} makes a new meeting.</translation>
    </message>
    <message>
        <source>rapat hari ini</source>
        <translation>meetings today</translation>
    </message>
    <message>
        <source>lewat tenggat</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>jatuh tempo hari ini</source>
        <translation>due today</translation>
    </message>
    <message>
        <source>jatuh tempo minggu ini</source>
        <translation>due this week</translation>
    </message>
    <message>
        <source>tindak lanjut terbuka</source>
        <translation>open follow-ups</translation>
    </message>
    <message>
        <source>notula belum final</source>
        <translation>minutes not final</translation>
    </message>
    <message>
        <source>keputusan perlu ditinjau</source>
        <translation>decisions to review</translation>
    </message>
    <message>
        <source>Direncanakan, belum dimulai</source>
        <translation>Planned, not started</translation>
    </message>
    <message>
        <source>kemarin</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>{0} hari lalu</source>
        <translation>
            <numerusform>{0} day ago</numerusform>
            <numerusform>{0} days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Mulai dari sini</source>
        <translation>Start from here</translation>
    </message>
    <message>
        <source>Siapkan kantor…</source>
        <translation>Set up the office…</translation>
    </message>
    <message>
        <source>Nama instansi, kop, zona waktu, cadangan: dua menit, sekali saja.</source>
        <translation>Name of the agency, letterhead, time zone, backups: two minutes, once only.</translation>
    </message>
    <message>
        <source>Isi judul dan peserta, lalu ketik notulanya saat rapat berjalan.</source>
        <translation>Fill in title and attendees, then type the minutes while the meeting goes on.</translation>
    </message>
    <message>
        <source>Buka contoh rapat</source>
        <translation>Open sample meeting</translation>
    </message>
    <message>
        <source>Satu notula lengkap untuk dilihat dan dicoba; dapat dihapus lagi.</source>
        <translation>One complete set of minutes to look at and try; it can be deleted again.</translation>
    </message>
    <message>
        <source>Catatan dari ponsel, Notepad, atau obrolan menjadi notula.</source>
        <translation>Notes from a phone, Notepad or a chat become minutes.</translation>
    </message>
    <message>
        <source>Impor catatan…</source>
        <translation>Import notes…</translation>
    </message>
    <message>
        <source>Yang belum diisi: {0}.</source>
        <translation>Not filled in yet: {0}.</translation>
    </message>
    <message>
        <source>Tindak lanjut per bulan</source>
        <translation>Follow-ups by month</translation>
    </message>
    <message>
        <source>{0}: {1} dicatat, {2} ditutup, {3} terbuka di akhir bulan</source>
        <translation>{0}: {1} noted, {2} closed, {3} open at the end of the month</translation>
    </message>
    <message>
        <source>Belum ada tindak lanjut dari rapat sampai hari ini</source>
        <translation>No follow-ups from meetings so far</translation>
    </message>
    <message>
        <source>dicatat</source>
        <translation>noted</translation>
    </message>
    <message>
        <source>ditutup</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>terbuka di akhir bulan</source>
        <translation>open at the end of the month</translation>
    </message>
    <message>
        <source>Enter membuka Tindak lanjut</source>
        <translation>Enter opens Follow-ups</translation>
    </message>
    <message>
        <source>belum ada penanggung jawab</source>
        <translation>no owner yet</translation>
    </message>
    <message>
        <source>(tanpa uraian)</source>
        <translation>(no wording)</translation>
    </message>
    <message>
        <source>{0} lainnya lewat tenggat</source>
        <translation>{0} more overdue</translation>
    </message>
    <message>
        <source>{0} lainnya jatuh tempo minggu ini</source>
        <translation>{0} more due this week</translation>
    </message>
    <message>
        <source>Permasalahan · asal</source>
        <translation>Problem · origin</translation>
    </message>
    <message>
        <source>Catatan terakhir</source>
        <translation>Latest note</translation>
    </message>
    <message>
        <source>teratasi</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>terbuka</source>
        <translation>open</translation>
    </message>
    <message>
        <source>rapatnya sudah dihapus</source>
        <translation>its meeting was deleted</translation>
    </message>
    <message>
        <source>disampaikan {0}</source>
        <translation>raised by {0}</translation>
    </message>
    <message numerus="yes">
        <source>dibawa ke {0} rapat</source>
        <translation>
            <numerusform>carried to {0} meeting</numerusform>
            <numerusform>carried to {0} meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>menurut notula</source>
        <translation>by the minutes</translation>
    </message>
    <message>
        <source>terbuka lagi</source>
        <translation>open again</translation>
    </message>
    <message>
        <source>Catatan…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>{0}: dicatat</source>
        <translation>{0}: noted</translation>
    </message>
    <message>
        <source>kabupaten/kota menurut notula</source>
        <translation>regency/city by the minutes</translation>
    </message>
    <message numerus="yes">
        <source>{0} permasalahan</source>
        <translation>
            <numerusform>{0} problem</numerusform>
            <numerusform>{0} problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} permasalahan berasal dari rapat terbatas atau rahasia. Sertakan?</source>
        <translation>
            <numerusform>{0} problem comes from a restricted or secret meeting. Include it?</numerusform>
            <numerusform>{0} problems come from restricted or secret meetings. Include them?</numerusform>
        </translation>
    </message>
    <message>
        <source>Membuat inventaris permasalahan…</source>
        <translation>Making the inventory of problems…</translation>
    </message>
    <message>
        <source>Simpan inventaris</source>
        <translation>Save inventory</translation>
    </message>
    <message>
        <source>Inventaris tersimpan: {0}</source>
        <translation>Inventory saved: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} permasalahan disalin sebagai teks.</source>
        <translation>
            <numerusform>{0} problem copied as text.</numerusform>
            <numerusform>{0} problems copied as text.</numerusform>
        </translation>
    </message>
    <message>
        <source>Buku kerja Excel</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <source>Data (CSV)</source>
        <translation>Data (CSV)</translation>
    </message>
    <message>
        <source>tanpa bidang</source>
        <translation>no field</translation>
    </message>
    <message>
        <source>Saring: kata, rapat, catatan…</source>
        <translation>Filter: words, meeting, note…</translation>
    </message>
    <message>
        <source>Saring permasalahan</source>
        <translation>Filter problems</translation>
    </message>
    <message>
        <source>Kabupaten/kota: semua</source>
        <translation>Regency/city: all</translation>
    </message>
    <message>
        <source>Bidang: semua</source>
        <translation>Field: all</translation>
    </message>
    <message>
        <source>Seri: semua</source>
        <translation>Series: all</translation>
    </message>
    <message>
        <source>Seri rapat</source>
        <translation>Series of meetings</translation>
    </message>
    <message>
        <source>Belum teratasi</source>
        <translation>Not solved</translation>
    </message>
    <message>
        <source>Hanya yang belum teratasi</source>
        <translation>Only those not solved</translation>
    </message>
    <message>
        <source>Catatan permasalahan</source>
        <translation>Note on the problem</translation>
    </message>
    <message>
        <source>“selesai, …” atau “teratasi, …” juga menutupnya, “proses, …” membukanya lagi.</source>
        <translation>“selesai, …” (done) or “teratasi, …” (solved) closes it as well, “proses, …” (active) opens it again.</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Dicatat dengan tanggal hari ini.</source>
        <translation>Noted under today’s date.</translation>
    </message>
    <message>
        <source>Apa yang sudah dilakukan</source>
        <translation>What has been done</translation>
    </message>
    <message>
        <source>Ketik catatannya, atau Esc untuk batal.</source>
        <translation>Type the note, or Esc to cancel.</translation>
    </message>
    <message>
        <source>Kosong: menurut yang tertulis di notula.</source>
        <translation>Empty: as written in the minutes.</translation>
    </message>
    <message>
        <source>“{0}” di luar daftar kabupaten/kota provinsi.</source>
        <translation>“{0}” is not among the regencies and cities of the province.</translation>
    </message>
    <message>
        <source>Dicatat; status menjadi {0}.</source>
        <translation>Noted; status becomes {0}.</translation>
    </message>
    <message>
        <source>Baca juga yang lebih lama</source>
        <translation>Read older ones as well</translation>
    </message>
    <message>
        <source>Salin teks</source>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Salin permasalahan</source>
        <translation>Copy problems</translation>
    </message>
    <message>
        <source>Ekspor inventaris</source>
        <translation>Export inventory</translation>
    </message>
    <message>
        <source>Tidak ada di antara yang terbaru</source>
        <translation>None among the newest</translation>
    </message>
    <message>
        <source>Belum ada permasalahan</source>
        <translation>No problems yet</translation>
    </message>
    <message>
        <source>Permasalahan dicatat di notula dengan “? ” di awal baris.</source>
        <translation>Problems are noted in the minutes with “? ” at the start of a line.</translation>
    </message>
    <message>
        <source>Semua permasalahan sudah teratasi</source>
        <translation>All problems are solved</translation>
    </message>
    <message>
        <source>Lepas “Belum teratasi” untuk melihat yang sudah teratasi.</source>
        <translation>Untick “Not solved” to see those solved.</translation>
    </message>
    <message>
        <source>{0} terbuka</source>
        <translation>{0} open</translation>
    </message>
    <message>
        <source>Pilih “{0}” di bawah.</source>
        <translation>Choose “{0}” below.</translation>
    </message>
    <message>
        <source>Tekan {0} untuk mengosongkan saringan, atau lepas “Belum teratasi”.</source>
        <translation>Press {0} to clear the filter, or untick “Not solved”.</translation>
    </message>
    <message>
        <source>{0} teratasi</source>
        <translation>{0} solved</translation>
    </message>
    <message>
        <source>Inventaris permasalahan</source>
        <translation>Inventory of problems</translation>
    </message>
    <message>
        <source>ikuti sistem</source>
        <translation>as the system</translation>
    </message>
    <message>
        <source>terang</source>
        <translation>light</translation>
    </message>
    <message>
        <source>gelap</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>diproses</source>
        <translation>active</translation>
    </message>
    <message>
        <source>Pimpinan</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Sekretaris</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Notulis</source>
        <translation>Note-taker</translation>
    </message>
    <message>
        <source>Narasumber</source>
        <translation>Resource person</translation>
    </message>
    <message>
        <source>Peserta</source>
        <translation>Attendees</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>pending</translation>
    </message>
    <message>
        <source>proses</source>
        <translation>active</translation>
    </message>
    <message>
        <source>selesai</source>
        <translation>done</translation>
    </message>
    <message>
        <source>batal</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>rendah</source>
        <translation>low</translation>
    </message>
    <message>
        <source>biasa</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>tinggi</source>
        <translation>high</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>agenda item</translation>
    </message>
    <message>
        <source>pembahasan</source>
        <translation>discussion</translation>
    </message>
    <message>
        <source>permasalahan</source>
        <translation>problem</translation>
    </message>
    <message>
        <source>keputusan</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>tindak lanjut</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>baris tabel</source>
        <translation>table row</translation>
    </message>
    <message>
        <source>foto</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>salinan bertanda tangan</source>
        <translation>signed copy</translation>
    </message>
    <message>
        <source>undangan</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>lampiran</source>
        <translation>annex</translation>
    </message>
    <message>
        <source>bukti</source>
        <translation>evidence</translation>
    </message>
    <message>
        <source>Direncanakan</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Berlangsung</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Draf</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Biasa</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Terbatas</source>
        <translation>Restricted</translation>
    </message>
    <message>
        <source>Rahasia</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Sangat Rahasia</source>
        <translation>Top secret</translation>
    </message>
    <message>
        <source>Catatan yang sama sudah diimpor pada {0} sebagai “{1}”.</source>
        <translation>The same notes were imported on {0} as “{1}”.</translation>
    </message>
    <message>
        <source>Catatan yang sama sudah diimpor pada {0} sebagai “{1}”, kini di Sampah.</source>
        <translation>The same notes were imported on {0} as “{1}”, now in the Bin.</translation>
    </message>
    <message>
        <source>Impor catatan</source>
        <translation>Import notes</translation>
    </message>
    <message>
        <source>Mengimpor lagi membuat rapat kedua dengan isi yang sama.</source>
        <translation>Importing again makes a second meeting with the same contents.</translation>
    </message>
    <message>
        <source>Impor lagi</source>
        <translation>Import again</translation>
    </message>
    <message>
        <source>{0} pukul {1}</source>
        <translation>{0} at {1}</translation>
    </message>
    <message>
        <source>Buka rapat itu</source>
        <translation>Open that meeting</translation>
    </message>
    <message>
        <source>Membaca catatan…</source>
        <translation>Reading notes…</translation>
    </message>
    <message>
        <source>Baris catatan dan hasil bacaannya</source>
        <translation>Lines of the notes and how they are read</translation>
    </message>
    <message>
        <source>Yang perlu diperiksa</source>
        <translation>What to check</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Menyimpan catatan…</source>
        <translation>Saving notes…</translation>
    </message>
    <message>
        <source>{0} dan {1} lagi</source>
        <translation>{0} and {1} more</translation>
    </message>
    <message numerus="yes">
        <source>{0} peserta</source>
        <translation>
            <numerusform>{0} attendee</numerusform>
            <numerusform>{0} attendees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} agenda</source>
        <translation>
            <numerusform>{0} agenda item</numerusform>
            <numerusform>{0} agenda items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} pembahasan</source>
        <translation>
            <numerusform>{0} discussion</numerusform>
            <numerusform>{0} discussions</numerusform>
        </translation>
    </message>
    <message>
        <source>Direktori: {0}</source>
        <translation>Directory: {0}</translation>
    </message>
    <message>
        <source>Yang perlu diperiksa ({0})</source>
        <translation>What to check ({0})</translation>
    </message>
    <message>
        <source>orang baru: {0}</source>
        <translation>new people: {0}</translation>
    </message>
    <message>
        <source>jabatan atau data dilengkapi: {0}</source>
        <translation>position or data completed: {0}</translation>
    </message>
    <message>
        <source>instansi baru: {0}</source>
        <translation>new agencies: {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} baris tabel</source>
        <translation>
            <numerusform>{0} table row</numerusform>
            <numerusform>{0} table rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Rapat dipindahkan ke Sampah.</source>
        <translation>Meeting moved to the Bin.</translation>
    </message>
    <message>
        <source>Rapat dipulihkan.</source>
        <translation>Meeting restored.</translation>
    </message>
    <message>
        <source>Notula dan tindak lanjutnya tidak dapat dikembalikan.</source>
        <translation>Its minutes and follow-ups cannot be brought back.</translation>
    </message>
    <message>
        <source>Hapus permanen</source>
        <translation>Delete for good</translation>
    </message>
    <message>
        <source>Dihapus permanen.</source>
        <translation>Deleted for good.</translation>
    </message>
    <message numerus="yes">
        <source>{0} tindak lanjut yang belum selesai ikut tersembunyi dan tidak diingatkan sampai rapatnya dipulihkan.</source>
        <translation>
            <numerusform>{0} follow-up that is not done is hidden along with it and not reminded of until the meeting is restored.</numerusform>
            <numerusform>{0} follow-ups that are not done are hidden along with it and not reminded of until the meeting is restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} tindak lanjut yang belum selesai tampil lagi.</source>
        <translation>
            <numerusform>{0} follow-up that is not done is shown again.</numerusform>
            <numerusform>{0} follow-ups that are not done are shown again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rapat</source>
        <translation>
            <numerusform>{0} meeting</numerusform>
            <numerusform>{0} meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rapat dipindahkan ke Sampah.</source>
        <translation>
            <numerusform>{0} meeting moved to the Bin.</numerusform>
            <numerusform>{0} meetings moved to the Bin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rapat dipulihkan.</source>
        <translation>
            <numerusform>{0} meeting restored.</numerusform>
            <numerusform>{0} meetings restored.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hapus permanen {0}?</source>
        <translation>Delete {0} for good?</translation>
    </message>
    <message numerus="yes">
        <source>Notulanya tidak dapat dikembalikan. {0} tindak lanjut yang belum selesai tetap ada di halaman Tindak lanjut, tanpa rapat.</source>
        <translation>
            <numerusform>Its minutes cannot be brought back. {0} follow-up that is not done stays on the page Follow-ups, without a meeting.</numerusform>
            <numerusform>Its minutes cannot be brought back. {0} follow-ups that are not done stay on the page Follow-ups, without a meeting.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saring: judul, tempat, seri…</source>
        <translation>Filter: title, place, series…</translation>
    </message>
    <message>
        <source>Saring rapat</source>
        <translation>Filter meetings</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Status: semua</source>
        <translation>Status: all</translation>
    </message>
    <message>
        <source>Lewat, belum final</source>
        <translation>Past, not final</translation>
    </message>
    <message>
        <source>Sampah</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Tampilkan sampah</source>
        <translation>Show the Bin</translation>
    </message>
    <message>
        <source>Pulihkan  Enter</source>
        <translation>Restore  Enter</translation>
    </message>
    <message>
        <source>Pulihkan rapat terpilih</source>
        <translation>Restore the selected meetings</translation>
    </message>
    <message>
        <source>Hapus permanen rapat terpilih</source>
        <translation>Delete the selected meetings for good</translation>
    </message>
    <message>
        <source>Semua tahun</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Daftar rapat</source>
        <translation>List of meetings</translation>
    </message>
    <message>
        <source>Tidak ada rapat yang cocok</source>
        <translation>No meetings match</translation>
    </message>
    <message>
        <source>Ubah saringan, atau tekan {0} untuk menampilkan semuanya.</source>
        <translation>Change the filter, or press {0} to show all.</translation>
    </message>
    <message>
        <source>Sampah kosong</source>
        <translation>The Bin is empty</translation>
    </message>
    <message>
        <source>Rapat yang dibuang menunggu di sini sampai dipulihkan atau dihapus.</source>
        <translation>Binned meetings wait here until they are restored or deleted.</translation>
    </message>
    <message>
        <source>Belum ada rapat</source>
        <translation>No meetings yet</translation>
    </message>
    <message>
        <source>Tekan {0} untuk membuat rapat baru, atau {1} untuk mengimpor catatan.</source>
        <translation>Press {0} to make a new meeting, or {1} to import notes.</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Rapat</source>
        <comment>semua rapat</comment>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Serahkan…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Serahkan rapat terpilih ke laptop lain</source>
        <translation>Hand the selected meetings over to another laptop</translation>
    </message>
    <message>
        <source>Buat rapat berikutnya dari rapat terpilih</source>
        <translation>Make the next meeting of the selected one</translation>
    </message>
    <message>
        <source>Pulihkan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Catatan (*.txt *.md);;Semua berkas (*)</source>
        <translation>Notes (*.txt *.md);;All files (*)</translation>
    </message>
    <message>
        <source>Dari berkas…</source>
        <translation>From file…</translation>
    </message>
    <message>
        <source>Dari papan klip</source>
        <translation>From clipboard</translation>
    </message>
    <message>
        <source>Notula lama dari folder…</source>
        <translation>Old minutes from folder…</translation>
    </message>
    <message>
        <source>Dari paket (.knotula)…</source>
        <translation>From package (.knotula)…</translation>
    </message>
    <message>
        <source>Papan klip kosong. Salin dulu catatannya, lalu impor lagi.</source>
        <translation>The clipboard is empty. Copy the notes first, then import again.</translation>
    </message>
    <message>
        <source>Di papan klip ada gambar, bukan tulisan. Gambar ditempel di tab Lampiran rapatnya dengan {0}.</source>
        <translation>The clipboard holds a picture, no text. Pictures are pasted in the tab Attachments of their meeting with {0}.</translation>
    </message>
    <message>
        <source>Impor notula lama</source>
        <translation>Import old minutes</translation>
    </message>
    <message>
        <source>Dokumen dalam folder</source>
        <translation>Documents in the folder</translation>
    </message>
    <message>
        <source>Tandai selesai tindak lanjut yang sudah lewat</source>
        <translation>Mark follow-ups that are past as done</translation>
    </message>
    <message>
        <source>Yang tenggatnya sudah lewat, atau tanpa tenggat dari rapat lebih dari enam bulan lalu, tidak muncul sebagai terlambat.</source>
        <translation>Those past their due date, or without one from meetings more than six months ago, will not appear as late.</translation>
    </message>
    <message>
        <source>Yang dicentang menjadi rapat, dengan berkas aslinya di tab Lampiran.</source>
        <translation>Those ticked become meetings, with the original file in the tab Attachments.</translation>
    </message>
    <message>
        <source>Masukkan {0} yang dicentang</source>
        <translation>Take in the {0} ticked</translation>
    </message>
    <message>
        <source>{0} peserta, {1} keputusan, {2} tindak lanjut</source>
        <translation>Attendees: {0}, decisions: {1}, follow-ups: {2}</translation>
    </message>
    <message>
        <source>tidak terbaca</source>
        <translation>not readable</translation>
    </message>
    <message>
        <source>Terbaca</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Yang perlu dilihat</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Folder notula lama</source>
        <translation>Folder of old minutes</translation>
    </message>
    <message>
        <source> Dihentikan; {0} belum. Pilih folder yang sama untuk melanjutkan.</source>
        <translation> Stopped; {0} left. Choose the same folder to go on.</translation>
    </message>
    <message>
        <source>Membaca notula lama…</source>
        <translation>Reading old minutes…</translation>
    </message>
    <message>
        <source>Memasukkan notula lama…</source>
        <translation>Taking in old minutes…</translation>
    </message>
    <message>
        <source>{0} notula lama dimasukkan.</source>
        <translation>{0} old minutes taken in.</translation>
    </message>
    <message>
        <source>(tanpa pembicara) </source>
        <translation>(no speaker) </translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>penanggung jawab?</source>
        <translation>owner?</translation>
    </message>
    <message>
        <source>tenggat?</source>
        <translation>due date?</translation>
    </message>
    <message>
        <source>Kewajiban</source>
        <translation>Obligation</translation>
    </message>
    <message>
        <source>Berulang</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Tenggat berjalan</source>
        <translation>Current due date</translation>
    </message>
    <message>
        <source>Terakhir selesai</source>
        <translation>Last done</translation>
    </message>
    <message>
        <source>{0} lainnya</source>
        <translation>{0} more</translation>
    </message>
    <message>
        <source>Misalnya: Laporan situasi politik ke Kemendagri</source>
        <translation>E.g. Laporan situasi politik ke Kemendagri</translation>
    </message>
    <message>
        <source>Nama atau instansi, dipisah titik koma</source>
        <translation>Names or agencies, separated by semicolons</translation>
    </message>
    <message>
        <source>Ubah kewajiban berkala</source>
        <translation>Edit recurring obligation</translation>
    </message>
    <message>
        <source>Kewajiban berkala baru</source>
        <translation>New recurring obligation</translation>
    </message>
    <message>
        <source>&amp;Kewajiban</source>
        <translation>O&amp;bligation</translation>
    </message>
    <message>
        <source>&amp;Berulang</source>
        <translation>&amp;Repeats</translation>
    </message>
    <message>
        <source>&amp;Tenggat pertama</source>
        <translation>&amp;First due date</translation>
    </message>
    <message>
        <source>&amp;Penanggung jawab</source>
        <translation>&amp;Owners</translation>
    </message>
    <message>
        <source>“{0}” tidak ada di direktori, atau ada beberapa. Pilih dari saran.</source>
        <translation>“{0}” is not in the directory, or there are several. Choose from the suggestions.</translation>
    </message>
    <message>
        <source>sudah diakhiri</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>Sudah diakhiri: tidak ada lagi yang muncul.</source>
        <translation>Ended: no more of it will appear.</translation>
    </message>
    <message>
        <source>tiap minggu</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>tiap bulan</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>tiap tiga bulan</source>
        <translation>every three months</translation>
    </message>
    <message>
        <source>tiap tahun</source>
        <translation>every year</translation>
    </message>
    <message>
        <source>berikutnya {0}, muncul setelah yang ini selesai atau pada {1}</source>
        <translation>next {0}, appears once this one is done or on {1}</translation>
    </message>
    <message>
        <source>{0} tindak lanjut langsung muncul, dengan tenggat {1} sampai {2}.</source>
        <translation>{0} follow-ups appear at once, due {1} to {2}.</translation>
    </message>
    <message>
        <source>berikutnya {0}</source>
        <translation>next {0}</translation>
    </message>
    <message>
        <source>Langsung muncul di Tindak lanjut dengan tenggat {0}.</source>
        <translation>Appears at once in Follow-ups, due {0}.</translation>
    </message>
    <message>
        <source>Yang berikutnya, tenggat {0}, muncul begitu itu selesai atau tanggal {1} tiba.</source>
        <translation>The next one, due {0}, appears once that is done or {1} has come.</translation>
    </message>
    <message>
        <source>Tampilkan yang diakhiri</source>
        <translation>Show those ended</translation>
    </message>
    <message>
        <source>‹ Tindak lanjut</source>
        <translation>‹ Follow-ups</translation>
    </message>
    <message>
        <source>Tambah kewajiban</source>
        <translation>Add obligation</translation>
    </message>
    <message>
        <source>Daftar kewajiban berkala</source>
        <translation>List of recurring obligations</translation>
    </message>
    <message>
        <source>Setiap kewajiban membuat tindak lanjutnya sendiri: yang berikutnya muncul begitu yang terakhir selesai atau tenggatnya tiba, satu kali.</source>
        <translation>Each obligation makes its follow-ups by itself: the next appears once the last is done or its due date has come, one time.</translation>
    </message>
    <message>
        <source>Belum ada kewajiban berkala</source>
        <translation>No recurring obligations yet</translation>
    </message>
    <message>
        <source>Laporan bulanan dan sejenisnya: tekan {0} untuk mencatat yang pertama.</source>
        <translation>Monthly reports and the like: press {0} to note the first.</translation>
    </message>
    <message numerus="yes">
        <source>{0} kewajiban</source>
        <translation>
            <numerusform>{0} obligation</numerusform>
            <numerusform>{0} obligations</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” diakhiri. Tindak lanjut yang sudah ada tetap.</source>
        <translation>“{0}” ended. Follow-ups that are there stay.</translation>
    </message>
    <message>
        <source>{0} diakhiri</source>
        <translation>{0} ended</translation>
    </message>
    <message>
        <source>(tidak ada)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>Pakai yang di sini</source>
        <translation>Use the one here</translation>
    </message>
    <message>
        <source>Pakai yang di paket</source>
        <translation>Use the one in the package</translation>
    </message>
    <message>
        <source>Simpan keduanya, berurutan</source>
        <translation>Keep both, one after the other</translation>
    </message>
    <message>
        <source>Satu, gabungkan</source>
        <translation>One, merge them</translation>
    </message>
    <message>
        <source>Dua, biarkan terpisah</source>
        <translation>Two, keep them apart</translation>
    </message>
    <message>
        <source>Perlu dipilih</source>
        <translation>To be chosen</translation>
    </message>
    <message>
        <source>Pilihan</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Yang perlu dipilih</source>
        <translation>What is to be chosen</translation>
    </message>
    <message>
        <source>Di sini</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Di paket</source>
        <translation>In the package</translation>
    </message>
    <message>
        <source>Biarkan terhapus</source>
        <translation>Leave it deleted</translation>
    </message>
    <message>
        <source>Ambil kembali</source>
        <translation>Take it again</translation>
    </message>
    <message>
        <source>Sudah disahkan: {0}</source>
        <translation>Final: {0}</translation>
    </message>
    <message>
        <source>Di Sampah: {0}</source>
        <translation>In the Bin: {0}</translation>
    </message>
    <message>
        <source>Sudah dihapus di sini: {0}</source>
        <translation>Deleted here: {0}</translation>
    </message>
    <message>
        <source>Hapus juga di sini</source>
        <translation>Delete here as well</translation>
    </message>
    <message>
        <source>Simpan keduanya, sebagai dua rapat</source>
        <translation>Keep both, as two meetings</translation>
    </message>
    <message>
        <source>Simpan keduanya, sebagai dua profil</source>
        <translation>Keep both, as two profiles</translation>
    </message>
    <message>
        <source>Senama: {0}</source>
        <translation>Same name: {0}</translation>
    </message>
    <message>
        <source>Kata sandi (boleh kosong)</source>
        <translation>Passphrase (may be empty)</translation>
    </message>
    <message>
        <source>Pilih tempat…</source>
        <translation>Choose place…</translation>
    </message>
    <message numerus="yes">
        <source>{0} rapat yang dipilih:
{1}</source>
        <translation>
            <numerusform>{0} meeting selected:
{1}</numerusform>
            <numerusform>{0} meetings selected:
{1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Serahkan rapat ke laptop lain</source>
        <translation>Hand meetings over to another laptop</translation>
    </message>
    <message>
        <source>&amp;Seluruh data kantor</source>
        <translation>&amp;All data of the office</translation>
    </message>
    <message>
        <source>Kata sandi sekali lagi</source>
        <translation>Passphrase once more</translation>
    </message>
    <message>
        <source>Rapat yang dipilih (belum ada yang dipilih)</source>
        <translation>Selected meetings (none selected yet)</translation>
    </message>
    <message>
        <source>Kedua kata sandi tidak sama. Ketik lagi.</source>
        <translation>The two passphrases differ. Type them again.</translation>
    </message>
    <message>
        <source>
dan {0} lagi</source>
        <translation>
and {0} more</translation>
    </message>
    <message>
        <source>Kata sandi ini terlalu pendek. Pakai {0} karakter atau lebih.</source>
        <translation>This passphrase is too short. Use {0} characters or more.</translation>
    </message>
    <message>
        <source>Notula Kesbang</source>
        <translation>Notula Kesbang</translation>
    </message>
    <message>
        <source>Keadaan sebelumnya ada di Cadangan (“sebelum paket diambil”).</source>
        <translation>The state before is in Backups (“before a package was taken”).</translation>
    </message>
    <message>
        <source>Buka paket</source>
        <translation>Open package</translation>
    </message>
    <message numerus="yes">
        <source>Paket ini memuat {0} rapat terbatas atau rahasia. Serahkan?</source>
        <translation>
            <numerusform>This package holds {0} restricted or secret meeting. Hand it over?</numerusform>
            <numerusform>This package holds {0} restricted or secret meetings. Hand it over?</numerusform>
        </translation>
    </message>
    <message>
        <source>Menyiapkan paket…</source>
        <translation>Preparing package…</translation>
    </message>
    <message>
        <source>Simpan paket</source>
        <translation>Save package</translation>
    </message>
    <message numerus="yes">
        <source>{0} berkas lampiran hilang atau rusak di sini dan tidak ikut.</source>
        <translation>
            <numerusform>{0} attachment file is missing or damaged here and does not go along.</numerusform>
            <numerusform>{0} attachment files are missing or damaged here and do not go along.</numerusform>
        </translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Memeriksa paket…</source>
        <translation>Checking package…</translation>
    </message>
    <message>
        <source>Mengambil isi paket…</source>
        <translation>Taking contents of package…</translation>
    </message>
    <message>
        <source>Buka Cadangan</source>
        <translation>Open Backups</translation>
    </message>
    <message>
        <source>Paket lain masih dikerjakan. Tunggu sebentar atau batalkan dulu.</source>
        <translation>Another package is still being worked on. Wait a moment or cancel it first.</translation>
    </message>
    <message>
        <source>Paket “{0}” ({1}) dibuat dan terbaca kembali: {2} rapat. Sidik {3}; sebutkan kepada penerimanya.</source>
        <translation>Package “{0}” ({1}) made and read back; meetings: {2}. Fingerprint {3}; tell it to whoever receives it.</translation>
    </message>
    <message>
        <source>Paket Notula Kesbang (*{0});;Semua berkas (*)</source>
        <translation>Notula Kesbang packages (*{0});;All files (*)</translation>
    </message>
    <message>
        <source>Paket Notula Kesbang (*{0})</source>
        <translation>Notula Kesbang packages (*{0})</translation>
    </message>
    <message>
        <source>Isi paket</source>
        <translation>Contents of package</translation>
    </message>
    <message>
        <source>Di sini nanti</source>
        <translation>Here afterwards</translation>
    </message>
    <message>
        <source>Rapat dalam paket</source>
        <translation>Meetings in the package</translation>
    </message>
    <message>
        <source>Seluruh data kantor</source>
        <translation>All data of the office</translation>
    </message>
    <message>
        <source>Rapat pilihan</source>
        <translation>Selected meetings</translation>
    </message>
    <message>
        <source>Paket ini tidak membawa hal baru; tidak ada yang akan diubah.</source>
        <translation>This package brings nothing new; nothing will be changed.</translation>
    </message>
    <message>
        <source>rapat baru</source>
        <translation>new meeting</translation>
    </message>
    <message>
        <source>diperbarui</source>
        <translation>updated</translation>
    </message>
    <message>
        <source>sudah sama</source>
        <translation>the same already</translation>
    </message>
    <message>
        <source>tetap, di sini lebih baru</source>
        <translation>stays, newer here</translation>
    </message>
    <message>
        <source>perlu dipilih</source>
        <translation>to be chosen</translation>
    </message>
    <message>
        <source>{0} rapat · {1} butir · {2} orang · {3} instansi · {4} lampiran</source>
        <translation>Meetings: {0} · entries: {1} · people: {2} · agencies: {3} · attachments: {4}</translation>
    </message>
    <message>
        <source>{0}, dibuat {1}</source>
        <translation>{0}, made {1}</translation>
    </message>
    <message>
        <source>Belum ada yang diubah. Sebelum diambil, salinan cadangan dibuat; dengan salinan itu keadaan sekarang dapat dikembalikan.</source>
        <translation>Nothing has been changed yet. A backup is made before anything is taken; with it the present state can be brought back.</translation>
    </message>
    <message>
        <source>Paket dari {0}</source>
        <translation>Package from {0}</translation>
    </message>
    <message>
        <source>Sidik {0}: sama dengan yang disebut pengirim kalau tidak diubah orang</source>
        <translation>Fingerprint {0}: the same as the sender says unless somebody changed it</translation>
    </message>
    <message>
        <source>belum diisi</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>Perlu dipilih ({0})</source>
        <translation>To be chosen ({0})</translation>
    </message>
    <message>
        <source>Rapat ({0})</source>
        <translation>Meetings ({0})</translation>
    </message>
    <message numerus="yes">
        <source>{0} hal diubah di sini dan di paket: pilih dulu yang dipakai. Belum ada yang diubah.</source>
        <translation>
            <numerusform>{0} thing was changed both here and in the package: choose first which to use. Nothing has been changed yet.</numerusform>
            <numerusform>{0} things were changed both here and in the package: choose first which to use. Nothing has been changed yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paket bersandi</source>
        <translation>Package with passphrase</translation>
    </message>
    <message>
        <source>Kata sandi untuk “{0}”</source>
        <translation>Passphrase for “{0}”</translation>
    </message>
    <message>
        <source>Ketik kata sandi yang diberikan pengirim paket ini.</source>
        <translation>Type the passphrase that the sender of this package gave you.</translation>
    </message>
    <message>
        <source>Mengambil isi paket</source>
        <translation>Taking contents of package</translation>
    </message>
    <message>
        <source>Menulis isi paket; sesudah itu Anda dapat mengetik lagi.</source>
        <translation>Writing contents of package; after that you can type again.</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Membatalkan…</source>
        <translation>Cancelling…</translation>
    </message>
    <message>
        <source>Edaran koreksi</source>
        <translation>Correction round</translation>
    </message>
    <message>
        <source>&amp;Hari terakhir menjawab</source>
        <translation>&amp;Last day to answer</translation>
    </message>
    <message>
        <source>belum menjawab</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>setuju</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>minta perubahan</source>
        <translation>asks for changes</translation>
    </message>
    <message>
        <source>Dikirimi</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Yang diminta</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Penerima {0}</source>
        <translation>Reader {0}</translation>
    </message>
    <message>
        <source>Satu berkas bagi tiap instansi: surat pengantar, keputusan yang menyangkutnya, dan tindak lanjutnya saja.</source>
        <translation>One file for each agency: cover letter, the decisions that concern it, and its own follow-ups only.</translation>
    </message>
    <message>
        <source>Petikan keputusan per instansi</source>
        <translation>Excerpts of decisions by agency</translation>
    </message>
    <message>
        <source>Instansi penerima petikan</source>
        <translation>Agencies that get an excerpt</translation>
    </message>
    <message numerus="yes">
        <source>Buat {0} petikan</source>
        <translation>
            <numerusform>Make {0} excerpt</numerusform>
            <numerusform>Make {0} excerpts</numerusform>
        </translation>
    </message>
    <message>
        <source>Berkas sudah ada</source>
        <translation>File exists</translation>
    </message>
    <message>
        <source>Simpan dengan nama lain…</source>
        <translation>Save under another name…</translation>
    </message>
    <message>
        <source>Timpa</source>
        <translation>Overwrite</translation>
    </message>
    <message>
        <source>Isi berkas itu hilang bila ditimpa.</source>
        <translation>What is in the file is lost if it is overwritten.</translation>
    </message>
    <message>
        <source>Timpa berkas “{0}”?</source>
        <translation>Overwrite the file “{0}”?</translation>
    </message>
    <message>
        <source>Berkas itu diubah di luar program atau bukan buatan program ini. Perubahan di dalamnya hilang bila ditimpa.</source>
        <translation>The file was changed outside the program or was not made by it. Changes in it are lost if it is overwritten.</translation>
    </message>
    <message>
        <source>Berkas itu dibuat dari rapat, daftar, atau data lain. Isinya hilang bila ditimpa.</source>
        <translation>The file was made from other meetings, lists or data. What is in it is lost if it is overwritten.</translation>
    </message>
    <message>
        <source>Catatan (teks)</source>
        <translation>Notes (text)</translation>
    </message>
    <message>
        <source>Seluruh rapat sebagai teks; dapat diimpor di komputer lain.</source>
        <translation>The whole meeting as text; can be imported on another computer.</translation>
    </message>
    <message>
        <source>Buat Excel</source>
        <translation>Make Excel</translation>
    </message>
    <message>
        <source>Simpan ke…</source>
        <translation>Save to…</translation>
    </message>
    <message>
        <source>Simpan Excel ke…</source>
        <translation>Save Excel to…</translation>
    </message>
    <message>
        <source>Simpan PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Buka berkas terakhir</source>
        <translation>Open latest file</translation>
    </message>
    <message>
        <source>Buat berkas  Enter</source>
        <translation>Make file  Enter</translation>
    </message>
    <message>
        <source>Buat berkas {0}</source>
        <translation>Make file {0}</translation>
    </message>
    <message>
        <source>Simpan Word ke…</source>
        <translation>Save Word to…</translation>
    </message>
    <message>
        <source>Salin  Enter</source>
        <translation>Copy  Enter</translation>
    </message>
    <message>
        <source>Salin {0}</source>
        <translation>Copy {0}</translation>
    </message>
    <message>
        <source>Buat Word  Enter</source>
        <translation>Make Word  Enter</translation>
    </message>
    <message>
        <source>Buat {0} untuk Word</source>
        <translation>Make {0} for Word</translation>
    </message>
    <message>
        <source>Teks</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>diubah di luar program</source>
        <translation>changed outside the program</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Berkas terakhir</source>
        <translation>Latest file</translation>
    </message>
    <message>
        <source>Daftar dokumen</source>
        <translation>List of papers</translation>
    </message>
    <message>
        <source>Untuk rapat ini</source>
        <translation>For this meeting</translation>
    </message>
    <message>
        <source>Profil instansi</source>
        <translation>Office profile</translation>
    </message>
    <message>
        <source>Profil instansi untuk rapat ini</source>
        <translation>Office profile for this meeting</translation>
    </message>
    <message>
        <source>Cantumkan jam tiap butir</source>
        <translation>Print the time of each entry</translation>
    </message>
    <message>
        <source>Yang dipakai: {0}</source>
        <translation>In use: {0}</translation>
    </message>
    <message>
        <source>Persetujuan dan distribusi notula</source>
        <translation>Approval and distribution of the minutes</translation>
    </message>
    <message>
        <source>Disetujui pimpinan</source>
        <translation>Approved by the chair</translation>
    </message>
    <message>
        <source>Diterima oleh</source>
        <translation>Received by</translation>
    </message>
    <message>
        <source>Dokumen PDF</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>PDF memerlukan LibreOffice atau Microsoft Word; keduanya tidak ditemukan. Pasang salah satunya, atau buat dokumen Word.</source>
        <translation>A PDF needs LibreOffice or Microsoft Word; neither was found. Install one of them, or make a Word document.</translation>
    </message>
    <message>
        <source>Coba lagi</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Simpan PDF lagi…</source>
        <translation>Save PDF again…</translation>
    </message>
    <message>
        <source>Membuat PDF {0}…</source>
        <translation>Making PDF {0}…</translation>
    </message>
    <message>
        <source>PDF tersimpan: {0}</source>
        <translation>PDF saved: {0}</translation>
    </message>
    <message>
        <source>Buat Word</source>
        <translation>Make Word</translation>
    </message>
    <message>
        <source>Halaman dokumen</source>
        <translation>Pages of the document</translation>
    </message>
    <message>
        <source>‹ Kembali</source>
        <translation>‹ Back</translation>
    </message>
    <message>
        <source>Kembali ke rapat</source>
        <translation>Back to the meeting</translation>
    </message>
    <message>
        <source>Lebar</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Halaman</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Simpan sebagai PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Cetak…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Cetak dokumen</source>
        <translation>Print document</translation>
    </message>
    <message>
        <source>Halaman {0} dari {1}</source>
        <translation>Page {0} of {1}</translation>
    </message>
    <message>
        <source>Menyiapkan halaman…</source>
        <translation>Preparing pages…</translation>
    </message>
    <message>
        <source>Biasanya beberapa detik; yang pertama sejak komputer menyala lebih lama.</source>
        <translation>Usually a few seconds; the first since the computer was started takes longer.</translation>
    </message>
    <message>
        <source>Mencetak…</source>
        <translation>Printing…</translation>
    </message>
    <message>
        <source>Pratinjau tidak dapat dibuat</source>
        <translation>The preview cannot be made</translation>
    </message>
    <message>
        <source>Pratinjau memerlukan LibreOffice atau Microsoft Word</source>
        <translation>The preview needs LibreOffice or Microsoft Word</translation>
    </message>
    <message>
        <source>Keduanya tidak ditemukan di komputer ini. Pasang LibreOffice (gratis, libreoffice.org), lalu tekan Coba lagi.
Sementara itu dokumennya dapat dibuat dan dibuka dengan program lain.</source>
        <translation>Neither was found on this computer. Install LibreOffice (free, libreoffice.org), then press Try again.
Meanwhile the document can be made and opened with another program.</translation>
    </message>
    <message>
        <source>Halaman yang dibuat program kantor tidak terbaca.</source>
        <translation>The pages that the office program made cannot be read.</translation>
    </message>
    <message>
        <source>Buat dan buka dokumen Word</source>
        <translation>Make and open Word document</translation>
    </message>
    <message numerus="yes">
        <source>{0} halaman dikirim ke {1}</source>
        <translation>
            <numerusform>{0} page sent to {1}</numerusform>
            <numerusform>{0} pages sent to {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cetak lagi…</source>
        <translation>Print again…</translation>
    </message>
    <message>
        <source>Sedang dibuat</source>
        <translation>Being made</translation>
    </message>
    <message numerus="yes">
        <source>{0} baris lebih rahasia daripada laporan ini, tidak ditampilkan.</source>
        <translation>
            <numerusform>{0} line is more secret than this report and is not shown.</numerusform>
            <numerusform>{0} lines are more secret than this report and are not shown.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} dari {1} baris dipilih.</source>
        <translation>Lines chosen: {0} of {1}.</translation>
    </message>
    <message>
        <source>Formulir ini untuk {0}, bukan {1}. Periksa periodenya.</source>
        <translation>This form is for {0}, not for {1}. Check its period.</translation>
    </message>
    <message>
        <source>Bila tetap diambil, kabupaten/kota ini tercatat sudah melapor: NIHIL.</source>
        <translation>If it is taken all the same, this kabupaten/kota counts as having reported: nil.</translation>
    </message>
    <message>
        <source>&amp;Hubungi dan pindahkan</source>
        <translation>&amp;Connect and move</translation>
    </message>
    <message>
        <source>Semua data di berkas ini dipindahkan ke basis data yang masih kosong di PostgreSQL kantor, dan berkasnya tetap ada. Isian ini diberikan oleh pengelola server.</source>
        <translation>All data of this file is moved to a database on the office&apos;s PostgreSQL that is still empty, and the file stays. Whoever looks after the server tells you what to fill in here.</translation>
    </message>
    <message>
        <source>Memeriksa baris…</source>
        <translation>Checking rows…</translation>
    </message>
    <message>
        <source>Baris yang berubah sendiri</source>
        <translation>Rows that changed by themselves</translation>
    </message>
    <message>
        <source>Isi sekarang dan isi salinan</source>
        <translation>Present contents and contents of the backup</translation>
    </message>
    <message>
        <source>Pakai isi dari cadangan</source>
        <translation>Use the contents of the backup</translation>
    </message>
    <message>
        <source>Isi sekarang benar</source>
        <translation>Present contents are right</translation>
    </message>
    <message>
        <source>Semua dari cadangan</source>
        <translation>All from the backup</translation>
    </message>
    <message>
        <source>Semua isi sekarang benar</source>
        <translation>All present contents are right</translation>
    </message>
    <message>
        <source>Yang terjadi</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Disk, stik atau program lain mengubah baris ini tanpa program ini. Pilih isi yang benar; pilihan dapat diurungkan dengan {0}.</source>
        <translation>A disk, a stick or another program changed these rows without this program. Choose the right contents; the choice can be undone with {0}.</translation>
    </message>
    <message>
        <source>Buang baris ini</source>
        <translation>Discard this row</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message numerus="yes">
        <source>{0} baris seperti dalam cadangan lagi</source>
        <translation>
            <numerusform>{0} row as in the backup again</numerusform>
            <numerusform>{0} rows as in the backup again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} baris diterima seperti sekarang</source>
        <translation>
            <numerusform>{0} row accepted as it is now</numerusform>
            <numerusform>{0} rows accepted as they are now</numerusform>
        </translation>
    </message>
    <message>
        <source>Dalam {0}</source>
        <translation>In {0}</translation>
    </message>
    <message>
        <source>baris</source>
        <translation>row</translation>
    </message>
    <message>
        <source>Membaca semua baris…</source>
        <translation>Reading all rows…</translation>
    </message>
    <message>
        <source>Semua baris seperti yang ditulis.</source>
        <translation>All rows are as they were written.</translation>
    </message>
    <message numerus="yes">
        <source>{0} baris diputuskan</source>
        <translation>
            <numerusform>{0} row settled</numerusform>
            <numerusform>{0} rows settled</numerusform>
        </translation>
    </message>
    <message>
        <source>Lihat barisnya…</source>
        <translation>See the rows…</translation>
    </message>
    <message>
        <source>Pulihkan satu lampiran</source>
        <translation>Restore one attachment</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Cari nama berkas, rapat atau tanggal…</source>
        <translation>Find file name, meeting or date…</translation>
    </message>
    <message>
        <source>Cari lampiran dalam salinan</source>
        <translation>Find attachment in the backup</translation>
    </message>
    <message>
        <source>Lampiran dalam salinan</source>
        <translation>Attachments in the backup</translation>
    </message>
    <message>
        <source>Kembalikan ke rapatnya</source>
        <translation>Put back into its meeting</translation>
    </message>
    <message>
        <source>Simpan sebagai…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Tidak ada lampiran yang cocok.</source>
        <translation>No attachments match.</translation>
    </message>
    <message>
        <source>Salinan ini tidak menyimpan isi berkas itu. Coba salinan lain.</source>
        <translation>This backup does not hold the contents of that file. Try another backup.</translation>
    </message>
    <message>
        <source>Lampiran dalam salinan {0}</source>
        <translation>Attachments in the backup of {0}</translation>
    </message>
    <message>
        <source>ada</source>
        <translation>there</translation>
    </message>
    <message>
        <source>berkasnya hilang</source>
        <translation>file is missing</translation>
    </message>
    <message>
        <source>tidak ada lagi</source>
        <translation>no longer there</translation>
    </message>
    <message>
        <source>rapatnya tidak ada</source>
        <translation>its meeting is not there</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>bukti tindak lanjut</source>
        <translation>evidence of a follow-up</translation>
    </message>
    <message>
        <source>Salinan ini tidak berisi lampiran.</source>
        <translation>This backup holds no attachments.</translation>
    </message>
    <message>
        <source>Lampiran ini masih ada di rapatnya. Bila berkasnya rusak, isinya ditulis ulang dari salinan dan yang rusak disisihkan.</source>
        <translation>This attachment is still in its meeting. If its file is damaged, it is written anew from the backup and the damaged one is set aside.</translation>
    </message>
    <message>
        <source>Berkasnya ditulis ulang dari salinan.</source>
        <translation>The file is written anew from the backup.</translation>
    </message>
    <message>
        <source>Kembali ke rapatnya seperti dalam salinan; lampiran lain tidak berubah.</source>
        <translation>Returns to its meeting as in the backup; other attachments do not change.</translation>
    </message>
    <message>
        <source>Rapatnya tidak ada lagi, jadi berkas ini hanya dapat disimpan ke tempat lain. Rapatnya dapat dipulihkan lewat “Pulihkan satu rapat…”, dengan lampirannya.</source>
        <translation>Its meeting is gone, so this file can only be saved elsewhere. The meeting can be restored by “Restore one meeting…”, with its attachments.</translation>
    </message>
    <message>
        <source>Berkas ini dapat disimpan ke tempat lain.</source>
        <translation>This file can be saved elsewhere.</translation>
    </message>
    <message>
        <source>Simpan lampiran</source>
        <translation>Save attachment</translation>
    </message>
    <message>
        <source>Membaca salinan…</source>
        <translation>Reading backup…</translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Lampiran (*{0})</source>
        <translation>Attachment (*{0})</translation>
    </message>
    <message>
        <source>Pulihkan satu rapat</source>
        <translation>Restore one meeting</translation>
    </message>
    <message>
        <source>Cari judul atau tanggal…</source>
        <translation>Find title or date…</translation>
    </message>
    <message>
        <source>Cari rapat dalam salinan</source>
        <translation>Find meeting in the backup</translation>
    </message>
    <message>
        <source>Rapat dalam salinan</source>
        <translation>Meetings in the backup</translation>
    </message>
    <message>
        <source>Pulihkan rapat</source>
        <translation>Restore meeting</translation>
    </message>
    <message>
        <source>Lampirannya saja</source>
        <translation>Attachments only</translation>
    </message>
    <message>
        <source>Rapat dalam salinan {0}</source>
        <translation>Meetings in the backup of {0}</translation>
    </message>
    <message>
        <source>sama</source>
        <translation>same</translation>
    </message>
    <message>
        <source>berubah</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>di Sampah</source>
        <translation>in the Bin</translation>
    </message>
    <message>
        <source>Rapat ini masih ada dan sama dengan dalam salinan.</source>
        <translation>This meeting is still there and the same as in the backup.</translation>
    </message>
    <message>
        <source>Kembali sebagai rapat kedua di samping yang ada sekarang, dengan lampirannya.</source>
        <translation>Returns as a second meeting beside the one that is there now, with its attachments.</translation>
    </message>
    <message>
        <source>Rapat ini ada di Sampah dan dapat dipulihkan dari sana. Dari salinan ia kembali sebagai rapat kedua.</source>
        <translation>This meeting is in the Bin and can be restored from there. From the backup it returns as a second meeting.</translation>
    </message>
    <message>
        <source>Kembali seperti dalam salinan, dengan lampirannya.</source>
        <translation>Returns as in the backup, with its attachments.</translation>
    </message>
    <message>
        <source>Tidak ada rapat yang cocok.</source>
        <translation>No meetings match.</translation>
    </message>
    <message>
        <source>Memeriksa salinan {0} dari {1}…</source>
        <translation>Checking backup {0} of {1}…</translation>
    </message>
    <message>
        <source>Salinan dibuat dan terbaca kembali.</source>
        <translation>Backup made and read back.</translation>
    </message>
    <message>
        <source>&amp;Lihat baris yang berubah sendiri…</source>
        <translation>&amp;See rows that changed by themselves…</translation>
    </message>
    <message>
        <source>&amp;Buat salinan sekarang</source>
        <translation>&amp;Make a backup now</translation>
    </message>
    <message>
        <source>P&amp;eriksa</source>
        <translation>C&amp;heck</translation>
    </message>
    <message>
        <source>&amp;Pulihkan…</source>
        <translation>&amp;Restore…</translation>
    </message>
    <message>
        <source>Pulihkan &amp;satu rapat…</source>
        <translation>Restore &amp;one meeting…</translation>
    </message>
    <message>
        <source>Pulihkan satu &amp;lampiran…</source>
        <translation>Restore one a&amp;ttachment…</translation>
    </message>
    <message>
        <source>Salinan baik terakhir: {0}. Semua salinan memakai {1}.</source>
        <translation>Last good backup: {0}. All backups take {1}.</translation>
    </message>
    <message>
        <source>Membuat salinan cadangan…</source>
        <translation>Making backup…</translation>
    </message>
    <message>
        <source>Memeriksa salinan…</source>
        <translation>Checking backups…</translation>
    </message>
    <message>
        <source>Salinan dibuat saat program dibuka dan ditutup, dan tiap jam. {0} urungkan</source>
        <translation>Backups are made when the program opens and closes, and every hour. {0} undoes</translation>
    </message>
    <message>
        <source>Belum ada salinan yang baik.</source>
        <translation>No good backup yet.</translation>
    </message>
    <message>
        <source>Membandingkan dengan data sekarang…</source>
        <translation>Comparing with the present data…</translation>
    </message>
    <message>
        <source>Tempat kedua: {0}</source>
        <translation>Second place: {0}</translation>
    </message>
    <message>
        <source>Pulihkan satu rapat…</source>
        <translation>Restore one meeting…</translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Sebab</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Daftar salinan cadangan</source>
        <translation>List of backups</translation>
    </message>
    <message numerus="yes">
        <source>{0} lampiran</source>
        <translation>
            <numerusform>{0} attachment</numerusform>
            <numerusform>{0} attachments</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}; rusak</source>
        <translation>{0}; damaged</translation>
    </message>
    <message>
        <source>Salinan ini berkata sandi, yang ditanyakan bila ia dipulihkan.</source>
        <translation>This backup has a passphrase, which is asked for when it is restored.</translation>
    </message>
    <message>
        <source>Ukuran paling banyak</source>
        <translation>Size at most</translation>
    </message>
    <message>
        <source>Pilih &amp;folder…</source>
        <translation>Choose &amp;folder…</translation>
    </message>
    <message>
        <source>&amp;Tanpa tempat kedua</source>
        <translation>&amp;No second place</translation>
    </message>
    <message>
        <source>&amp;Ukuran paling banyak</source>
        <translation>Si&amp;ze at most</translation>
    </message>
    <message>
        <source>Tempat kedua: belum ada. Pilih folder pada stik atau jaringan; tiap salinan disalin juga ke sana bila ada.</source>
        <translation>Second place: none yet. Choose a folder on a stick or network; each backup is copied there too whenever it is at hand.</translation>
    </message>
    <message>
        <source>Tempat kedua untuk salinan</source>
        <translation>Second place for backups</translation>
    </message>
    <message>
        <source>tanpa batas</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Tempat kedua: {0}.</source>
        <translation>Second place: {0}.</translation>
    </message>
    <message>
        <source>Belum ada salinan di sana.</source>
        <translation>No backups there yet.</translation>
    </message>
    <message>
        <source>Terakhir disalin {0}.</source>
        <translation>Last copied {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Sudah {0} hari tidak terlihat; pasang stiknya.</source>
        <translation>
            <numerusform>Not seen for {0} day; plug in the stick.</numerusform>
            <numerusform>Not seen for {0} days; plug in the stick.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>Salinan {0} berkata sandi. Ketik kata sandi yang dipakai waktu itu, walaupun sekarang sudah lain atau dilepas. Belum ada yang diubah.</source>
        <translation>The backup {0} has a passphrase. Type the one used at that time, even if it is another now or was taken off. Nothing has been changed yet.</translation>
    </message>
    <message>
        <source>Kata sandi salinan</source>
        <translation>Passphrase of the backup</translation>
    </message>
    <message>
        <source>Salinan itu berkata sandi, data sekarang tidak: isinya kembali tanpa kata sandi.</source>
        <translation>The backup has a passphrase, the present data has none: its contents return without a passphrase.</translation>
    </message>
    <message>
        <source>Isinya kembali tersandi, dengan kata sandi data sekarang.</source>
        <translation>Its contents return encrypted, with the passphrase of the present data.</translation>
    </message>
    <message>
        <source>Salinan itu berkata sandi: sesudahnya data hanya dapat dibuka dengan kata sandi yang dipakai waktu salinan dibuat.</source>
        <translation>The backup has a passphrase: afterwards the data opens only with the one used when the backup was made.</translation>
    </message>
    <message>
        <source>{0} dari {1} salinan rusak ({2}). Pakai yang lain; salinan berikutnya menulis ulang bagian yang rusak dari data yang ada.</source>
        <translation>{0} of {1} backups damaged ({2}). Use another; the next backup writes the damaged part anew from the data that is there.</translation>
    </message>
    <message numerus="yes">
        <source>{0} salinan berkata sandi lain, jadi tidak diperiksa ({1}).</source>
        <translation>
            <numerusform>{0} backup has another passphrase, so it was not checked ({1}).</numerusform>
            <numerusform>{0} backups have another passphrase, so they were not checked ({1}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} salinan memuat baris yang tidak seperti yang ditulis program ini ({1}).</source>
        <translation>
            <numerusform>{0} backup holds rows that are not as this program wrote them ({1}).</numerusform>
            <numerusform>{0} backups hold rows that are not as this program wrote them ({1}).</numerusform>
        </translation>
    </message>
    <message>
        <source>salinan lama</source>
        <translation>old backup</translation>
    </message>
    <message>
        <source>Sejak salinan ini tidak ada rapat yang berubah.</source>
        <translation>No meetings have changed since this backup.</translation>
    </message>
    <message>
        <source>{0} rapat, {1} butir, {2} orang</source>
        <translation>Meetings: {0}, entries: {1}, people: {2}</translation>
    </message>
    <message>
        <source>program dibuka</source>
        <translation>program opened</translation>
    </message>
    <message>
        <source>tiap jam</source>
        <translation>every hour</translation>
    </message>
    <message>
        <source>program ditutup</source>
        <translation>program closed</translation>
    </message>
    <message>
        <source>sebelum pemutakhiran</source>
        <translation>before an update</translation>
    </message>
    <message>
        <source>sebelum pemulihan</source>
        <translation>before a restore</translation>
    </message>
    <message>
        <source>diminta</source>
        <translation>asked for</translation>
    </message>
    <message>
        <source>sebelum paket diambil</source>
        <translation>before a package was taken</translation>
    </message>
    <message numerus="yes">
        <source>{0} baris berubah sendiri</source>
        <translation>
            <numerusform>{0} row changed by itself</numerusform>
            <numerusform>{0} rows changed by themselves</numerusform>
        </translation>
    </message>
    <message>
        <source> dan lainnya</source>
        <translation> and others</translation>
    </message>
    <message numerus="yes">
        <source>{0} rapat berubah</source>
        <translation>
            <numerusform>{0} meeting changed</numerusform>
            <numerusform>{0} meetings changed</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} dibuang ke Sampah</source>
        <translation>{0} moved to the Bin</translation>
    </message>
    <message numerus="yes">
        <source>{0} rapat hilang</source>
        <translation>
            <numerusform>{0} meeting gone</numerusform>
            <numerusform>{0} meetings gone</numerusform>
        </translation>
    </message>
    <message>
        <source>Sejak salinan ini: {0}.</source>
        <translation>Since this backup: {0}.</translation>
    </message>
    <message>
        <source>Rapat kembali sebagai rapat kedua, di samping yang ada sekarang.</source>
        <translation>The meeting returned as a second meeting, beside the one that is there now.</translation>
    </message>
    <message>
        <source>Rapat kembali seperti dalam salinan.</source>
        <translation>The meeting returned as in the backup.</translation>
    </message>
    <message numerus="yes">
        <source>{0} berkas lampirannya tidak ada dalam salinan.</source>
        <translation>
            <numerusform>{0} of its attachment files is not in the backup.</numerusform>
            <numerusform>{0} of its attachment files are not in the backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} lampiran kembali ke rapatnya.</source>
        <translation>
            <numerusform>{0} attachment returned to its meeting.</numerusform>
            <numerusform>{0} attachments returned to their meetings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} salinan diperiksa dan terbaca.</source>
        <translation>
            <numerusform>{0} backup checked and readable.</numerusform>
            <numerusform>{0} backups checked and readable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rapat baru ({1}{2})</source>
        <translation>
            <numerusform>{0} new meeting ({1}{2})</numerusform>
            <numerusform>{0} new meetings ({1}{2})</numerusform>
        </translation>
    </message>
    <message>
        <source>Masih dapat dibaca tanpa kata sandi: {0}.</source>
        <translation>Can still be read without the passphrase: {0}.</translation>
    </message>
    <message>
        <source>Buat kode pemulihan baru?</source>
        <translation>Make a new recovery code?</translation>
    </message>
    <message>
        <source>Begitu kode baru ditampilkan, kode di lembar yang lama tidak membuka data ini lagi. Siapkan pencetak atau kertas; kode hanya ditampilkan sekali.</source>
        <translation>Once the new code is shown, the code on the old sheet no longer opens this data. Have a printer or paper ready; the code is shown only once.</translation>
    </message>
    <message>
        <source>Buat kode baru</source>
        <translation>Make new code</translation>
    </message>
    <message>
        <source>Lepas kata sandi dari data ini?</source>
        <translation>Take the passphrase off this data?</translation>
    </message>
    <message>
        <source>Jendela ditutup, semuanya ditulis tanpa sandi, lalu dibuka lagi. Siapa pun yang memegang laptop ini lalu dapat membacanya. Salinan yang sudah ada tetap tersandi.</source>
        <translation>The window closes, everything is written without encryption, and it opens again. Whoever holds this laptop can then read it. Backups made before stay encrypted.</translation>
    </message>
    <message>
        <source>Lepas kata sandi</source>
        <translation>Take passphrase off</translation>
    </message>
    <message>
        <source>Hapus yang masih dapat dibaca tanpa kata sandi?</source>
        <translation>Delete what can still be read without the passphrase?</translation>
    </message>
    <message>
        <source>&amp;Beri kata sandi…</source>
        <translation>&amp;Set a passphrase…</translation>
    </message>
    <message>
        <source>&amp;Ganti kata sandi…</source>
        <translation>&amp;Change passphrase…</translation>
    </message>
    <message>
        <source>&amp;Kode pemulihan baru…</source>
        <translation>&amp;New recovery code…</translation>
    </message>
    <message>
        <source>&amp;Lepas kata sandi…</source>
        <translation>&amp;Take passphrase off…</translation>
    </message>
    <message>
        <source>Minta kata sandi lagi</source>
        <translation>Ask for the passphrase again</translation>
    </message>
    <message>
        <source>&amp;Minta kata sandi lagi</source>
        <translation>&amp;Ask for the passphrase again</translation>
    </message>
    <message>
        <source>Kunci &amp;sekarang</source>
        <translation>&amp;Lock now</translation>
    </message>
    <message>
        <source>&amp;Hapus yang masih terbaca…</source>
        <translation>&amp;Delete what can still be read…</translation>
    </message>
    <message>
        <source>Data ini berkata sandi: berkas data, lampiran dan salinannya tersandi. Kata sandi diminta saat program dibuka.</source>
        <translation>This data has a passphrase: data file, attachments and backups are encrypted. The passphrase is asked for when the program opens.</translation>
    </message>
    <message>
        <source>Data ini tidak berkata sandi: siapa pun yang memegang laptop atau salinannya dapat membaca seluruh isinya.</source>
        <translation>This data has no passphrase: whoever holds the laptop or a backup can read all of it.</translation>
    </message>
    <message>
        <source>Menghapus yang terbaca tanpa kata sandi…</source>
        <translation>Deleting what can be read without the passphrase…</translation>
    </message>
    <message>
        <source>Tidak ada lagi yang terbaca tanpa kata sandi.</source>
        <translation>Nothing can be read without the passphrase any more.</translation>
    </message>
    <message>
        <source>{0}. Salinan tersandi dibuat dan dibaca ulang lebih dulu.</source>
        <translation>{0}. An encrypted backup is made and read back first.</translation>
    </message>
    <message numerus="yes">
        <source>sesudah {0} menit tanpa ketikan</source>
        <translation>
            <numerusform>after {0} minute without typing</numerusform>
            <numerusform>after {0} minutes without typing</numerusform>
        </translation>
    </message>
    <message>
        <source>tidak pernah</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Kata sandi diganti.</source>
        <translation>Passphrase changed.</translation>
    </message>
    <message>
        <source>&amp;Hapus yang masih dapat dibaca tanpa kata sandi: {0}</source>
        <translation>&amp;Delete what can still be read without the passphrase: {0}</translation>
    </message>
    <message>
        <source>&amp;Tampilkan yang diketik</source>
        <translation>&amp;Show what is typed</translation>
    </message>
    <message>
        <source>Sandikan data</source>
        <translation>Encrypt data</translation>
    </message>
    <message>
        <source>Jendela ditutup, seluruh data, lampiran dan salinan disandikan, lalu dibuka lagi. Sesudah itu lembar pemulihan dapat dicetak; tanpa kata sandi dan tanpa lembar itu data tidak dapat dibuka siapa pun. Data lama yang dihapus masih mungkin tersisa di ruang kosong disk.</source>
        <translation>The window closes, all data, attachments and backups are encrypted, and it opens again. After that the recovery sheet can be printed; without the passphrase and without that sheet nobody can open the data. Old data that was deleted may still be left in free space of the disk.</translation>
    </message>
    <message>
        <source>Lembar pemulihan tetap berlaku. Salinan pada stik yang tidak terpasang masih dibuka dengan kata sandi lama sampai disalin lagi.</source>
        <translation>The recovery sheet stays valid. Backups on a stick that is not plugged in still open with the old passphrase until they are copied again.</translation>
    </message>
    <message>
        <source>Beri kata sandi</source>
        <translation>Set a passphrase</translation>
    </message>
    <message>
        <source>Ganti kata sandi</source>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Kata sandi baru, sedikitnya 8 huruf</source>
        <translation>New passphrase, at least 8 letters</translation>
    </message>
    <message>
        <source>Sekali lagi</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Terlalu pendek. Pakai misalnya empat kata yang tidak berhubungan.</source>
        <translation>Too short. Use e.g. four words that have nothing to do with each other.</translation>
    </message>
    <message>
        <source>Tidak sama dengan yang di atas. Ketik ulang.</source>
        <translation>Not the same as above. Type it again.</translation>
    </message>
    <message>
        <source>Salinan cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>rusak</source>
        <translation>damaged</translation>
    </message>
    <message>
        <source>Yang terselamatkan dari berkas rusak: {0}; {1}</source>
        <translation>Saved from a damaged file: {0}; {1}</translation>
    </message>
    <message>
        <source>{0}, {1} lampiran</source>
        <translation>{0}, attachments: {1}</translation>
    </message>
    <message>
        <source>tidak utuh: {0}</source>
        <translation>incomplete: {0}</translation>
    </message>
    <message>
        <source>semua terbaca</source>
        <translation>all readable</translation>
    </message>
    <message>
        <source>{0} · salinan lama, tanpa lampiran</source>
        <translation>{0} · old backup, without attachments</translation>
    </message>
    <message>
        <source>Kode pemulihan</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>Simpan lembar untuk dicetak…</source>
        <translation>Save sheet for printing…</translation>
    </message>
    <message>
        <source>Sudah dicatat</source>
        <translation>Noted down</translation>
    </message>
    <message>
        <source>Lembar pemulihan</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Dokumen Word (*.docx)</source>
        <translation>PDF (*.pdf);;Word document (*.docx)</translation>
    </message>
    <message>
        <source>Kode ini membuka data bila kata sandi terlupa. Ia hanya ditampilkan sekali dan tidak disimpan di laptop ini. Cetak lembarnya dan simpan di lemari terkunci, tidak bersama laptop.</source>
        <translation>This code opens the data if the passphrase is forgotten. It is shown only once and not kept on this laptop. Print the sheet and keep it in a locked cabinet, not with the laptop.</translation>
    </message>
    <message>
        <source>Kode belum disimpan. Simpan lembarnya, atau tulis kode itu lalu tekan “Sudah dicatat”.</source>
        <translation>The code is not saved yet. Save the sheet, or write the code down and press “Noted down”.</translation>
    </message>
    <message>
        <source>Lembar ada di {0}. Cetak, lalu hapus berkas itu dari laptop dan stik.</source>
        <translation>The sheet is in {0}. Print it, then delete that file from laptop and stick.</translation>
    </message>
    <message>
        <source>“{0}” kembali ke tempatnya: {1}.</source>
        <translation>“{0}” is back in its place: {1}.</translation>
    </message>
    <message>
        <source>“{0}” masih ada di rapatnya, dan berkasnya sekarang utuh.</source>
        <translation>“{0}” is still in its meeting, and its file is whole now.</translation>
    </message>
    <message>
        <source>Memulihkan dari salinan…</source>
        <translation>Restoring from backup…</translation>
    </message>
    <message>
        <source>Buka berkas</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Disimpan: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Data sekarang disalin dulu, lalu disisihkan, tidak dihapus. Jendela ditutup dan dibuka lagi dengan isi salinan itu.</source>
        <translation>The present data is backed up first, then set aside, not deleted. The window closes and opens again with the contents of that backup.</translation>
    </message>
    <message>
        <source>Pekerjaan itu gagal dan tidak diteruskan: {0}</source>
        <translation>The work failed and was not continued: {0}</translation>
    </message>
    <message>
        <source>Belum ada yang diubah atau dihapus. Pilih salinan yang akan dipulihkan; yang ada sekarang disisihkan, tidak dihapus.</source>
        <translation>Nothing has been changed or deleted yet. Choose the backup to restore; what is there now is set aside, not deleted.</translation>
    </message>
    <message>
        <source>Pulihkan salinan terpilih</source>
        <translation>Restore selected backup</translation>
    </message>
    <message>
        <source>Ambil satu lampiran…</source>
        <translation>Take one attachment…</translation>
    </message>
    <message>
        <source>Pakai data apa adanya</source>
        <translation>Use the data as it is</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Pakai data apa adanya hanya bila memang itu yang Anda kehendaki.</source>
        <translation>Use the data as it is only if that is what you want.</translation>
    </message>
    <message>
        <source>Memulihkan…</source>
        <translation>Restoring…</translation>
    </message>
    <message>
        <source>Membaca berkas yang rusak dan salinan lama…</source>
        <translation>Reading the damaged file and old backups…</translation>
    </message>
    <message>
        <source>Membaca salinan lama…</source>
        <translation>Reading old backups…</translation>
    </message>
    <message>
        <source>Dari berkas yang rusak itu tidak ada lagi yang dapat dibaca.</source>
        <translation>Nothing can be read of the damaged file any more.</translation>
    </message>
    <message>
        <source>Memulihkan salinan…</source>
        <translation>Restoring backup…</translation>
    </message>
    <message>
        <source>Kata sandi</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Lupa? Ketik kode dari lembar pemulihan sebagai gantinya.</source>
        <translation>Forgotten? Type the code of the recovery sheet instead.</translation>
    </message>
    <message>
        <source>Kata sandi belum diketik.</source>
        <translation>The passphrase is not typed yet.</translation>
    </message>
    <message>
        <source>Membuka…</source>
        <translation>Opening…</translation>
    </message>
    <message numerus="yes">
        <source>{0} hasil berasal dari rapat terbatas atau rahasia.</source>
        <translation>
            <numerusform>{0} hit comes from a restricted or secret meeting.</numerusform>
            <numerusform>{0} hits come from restricted or secret meetings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Menulis hasil pencarian…</source>
        <translation>Writing search hits…</translation>
    </message>
    <message>
        <source>Simpan hasil pencarian</source>
        <translation>Save search hits</translation>
    </message>
    <message>
        <source>Hasil pencarian tersimpan: {0}</source>
        <translation>Search hits saved: {0}</translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation>Search hits</translation>
    </message>
    <message>
        <source>Di luar rapat</source>
        <translation>Outside meetings</translation>
    </message>
    <message>
        <source>Ekspor hasil</source>
        <translation>Export hits</translation>
    </message>
    <message>
        <source>Kata apa saja, atau misalnya jenis:keputusan</source>
        <translation>Any words, or e.g. jenis:keputusan</translation>
    </message>
    <message>
        <source>Cari di semua rapat, orang, dan lampiran</source>
        <translation>Search all meetings, people and attachments</translation>
    </message>
    <message>
        <source>{0} hasil pertama</source>
        <translation>First {0} hits</translation>
    </message>
    <message numerus="yes">
        <source>{0} hasil</source>
        <translation>
            <numerusform>{0} hit</numerusform>
            <numerusform>{0} hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Bahasa jendela: {0}</source>
        <translation>Language of the window: {0}</translation>
    </message>
    <message>
        <source>Paket memuat notula, peserta, tindak lanjut, lampiran, versi, profil dan templat, juga NIP, telepon dan pos-el orang di dalamnya: untuk laptop kantor sendiri. Kantor lain cukup menerima dokumennya. Dengan kata sandi, hanya yang mengetahuinya dapat membukanya; kalau lupa, buat paket baru.</source>
        <translation>A package holds minutes, attendees, follow-ups, attachments, versions, profiles and templates, and NIP, phone and e-mail of people in them: for laptops of your own office. Other offices need the documents only. With a passphrase only those who know it can open it; if it is forgotten, make a new package.</translation>
    </message>
    <message>
        <source>{0}: dikirimi</source>
        <translation>{0}: sent to</translation>
    </message>
    <message>
        <source>{0}: nama</source>
        <translation>{0}: name</translation>
    </message>
    <message>
        <source>{0}: jawaban</source>
        <translation>{0}: answer</translation>
    </message>
    <message>
        <source>{0}: yang diminta</source>
        <translation>{0}: what is asked for</translation>
    </message>
    <message>
        <source>{0}: sudah</source>
        <translation>{0}: done</translation>
    </message>
    <message>
        <source>{0}: tanggal</source>
        <translation>{0}: date</translation>
    </message>
    <message>
        <source>{0}: cara</source>
        <translation>{0}: way</translation>
    </message>
    <message>
        <source>Pencarian sedang disiapkan; hasil masih bertambah</source>
        <translation>The search is being prepared; hits are still coming</translation>
    </message>
    <message>
        <source>Kata dengan segala bentuknya; “dalam tanda kutip” persis; -kata mengecualikan.
Kunci: {0}</source>
        <translation>Words in all their forms; “in quotes” exactly; -word excludes.
Keys: {0}</translation>
    </message>
    <message>
        <source>Ketik kata apa saja: isi notula, keputusan, tindak lanjut, orang, lampiran. {0} kembali ke kolom ini.</source>
        <translation>Type any words: contents of minutes, decisions, follow-ups, people, attachments. {0} comes back to this field.</translation>
    </message>
    <message>
        <source>Mungkin maksud Anda:</source>
        <translation>Did you mean:</translation>
    </message>
    <message>
        <source>Kurangi katanya, atau lepas syarat seperti jenis: dan tahun:.</source>
        <translation>Use fewer words, or take off conditions such as jenis: and tahun:.</translation>
    </message>
    <message>
        <source>Kehadiran dalam seri</source>
        <translation>Attendance in the series</translation>
    </message>
    <message>
        <source>Orang atau instansi</source>
        <translation>Person or agency</translation>
    </message>
    <message>
        <source>Ekspor XLSX</source>
        <translation>Export XLSX</translation>
    </message>
    <message>
        <source>Per orang</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>Per instansi</source>
        <translation>By agency</translation>
    </message>
    <message numerus="yes">
        <source>{0} rapat yang kehadirannya dicatat</source>
        <translation>
            <numerusform>{0} meeting with attendance noted</numerusform>
            <numerusform>{0} meetings with attendance noted</numerusform>
        </translation>
    </message>
    <message>
        <source>Hadir</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Diwakili</source>
        <translation>Represented</translation>
    </message>
    <message>
        <source>Daring</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Izin</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Tanpa ket.</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Tidak hadir tanpa keterangan</source>
        <translation>Absent without notice</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu dibawa: semua yang terbuka sudah ada di notula ini.</source>
        <translation>Nothing to carry over: all that is open is in these minutes.</translation>
    </message>
    <message numerus="yes">
        <source>{0} butir dibawa dari rapat sebelumnya.</source>
        <translation>
            <numerusform>{0} entry carried over from earlier meetings.</numerusform>
            <numerusform>{0} entries carried over from earlier meetings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Tertimpa: “{0}” dicatat sesudahnya, {1}; ubah statusnya di tab Tindak lanjut</source>
        <translation>Overruled: “{0}” was noted later, {1}; change its status in the tab Follow-ups</translation>
    </message>
    <message>
        <source>Profil instansi rapat ini</source>
        <translation>Office profile of this meeting</translation>
    </message>
    <message>
        <source>Rapat berikutnya</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>&amp;Tanggal rapat berikutnya</source>
        <translation>&amp;Date of the next meeting</translation>
    </message>
    <message>
        <source>Buat rapat</source>
        <translation>Make meeting</translation>
    </message>
    <message>
        <source>&amp;Pengesahan notula rapat ini</source>
        <translation>&amp;Ratification of the minutes of this meeting</translation>
    </message>
    <message>
        <source>Acara pertama</source>
        <translation>First agenda item</translation>
    </message>
    <message>
        <source>Dibawa dari seri ini</source>
        <translation>Carried over from this series</translation>
    </message>
    <message>
        <source>Disalin dari rapat ini</source>
        <translation>Copied from this meeting</translation>
    </message>
    <message>
        <source>Penanda tangan: {0}</source>
        <translation>Signers: {0}</translation>
    </message>
    <message>
        <source>Penanda tangan (0)</source>
        <translation>Signers (0)</translation>
    </message>
    <message>
        <source>Tempat: {0}</source>
        <translation>Place: {0}</translation>
    </message>
    <message>
        <source>Tempat (belum diisi)</source>
        <translation>Place (not filled in)</translation>
    </message>
    <message>
        <source>Tanggal itu hari libur atau cuti bersama.</source>
        <translation>That date is a holiday or joint leave.</translation>
    </message>
    <message>
        <source>Sesudah rapat {0}</source>
        <translation>After the meeting of {0}</translation>
    </message>
    <message>
        <source>Profil instansi (yang sedang dipakai)</source>
        <translation>Office profile (the one in use)</translation>
    </message>
    <message>
        <source>Tanggal itu hari {0}; kantor libur.</source>
        <translation>That date is a {0}; the office is closed.</translation>
    </message>
    <message>
        <source>Tindak lanjut terbuka ({0})</source>
        <translation>Open follow-ups ({0})</translation>
    </message>
    <message>
        <source>Permasalahan terbuka ({0})</source>
        <translation>Open problems ({0})</translation>
    </message>
    <message>
        <source>Pola acara ({0} agenda)</source>
        <translation>Outline ({0} agenda items)</translation>
    </message>
    <message>
        <source>Undangan ({0} nama)</source>
        <translation>Invitees ({0})</translation>
    </message>
    <message>
        <source>Acara pengesahan notula ada di awal; tekan lagi untuk mencatat hasilnya.</source>
        <translation>The agenda item of the ratification is at the start; press again to note its result.</translation>
    </message>
    <message>
        <source>Dicatat: notula {0}. Tekan lagi: {1}.</source>
        <translation>Noted: minutes {0}. Press again: {1}.</translation>
    </message>
    <message>
        <source>Ubah singkatan</source>
        <translation>Edit abbreviation</translation>
    </message>
    <message>
        <source>Singkatan</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>Kepanjangan</source>
        <translation>Long form</translation>
    </message>
    <message>
        <source>Pakai huruf saja, tanpa spasi, angka atau tanda.</source>
        <translation>Use letters only, without spaces, figures or signs.</translation>
    </message>
    <message>
        <source>Isi juga kepanjangannya.</source>
        <translation>Fill in the long form as well.</translation>
    </message>
    <message>
        <source>Cari singkatan atau kepanjangan…</source>
        <translation>Find abbreviation or long form…</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Daftar singkatan</source>
        <translation>List of abbreviations</translation>
    </message>
    <message>
        <source>Daftar bawaan dipulihkan</source>
        <translation>Shipped list restored</translation>
    </message>
    <message>
        <source>Impor daftar singkatan</source>
        <translation>Import list of abbreviations</translation>
    </message>
    <message>
        <source>Daftar singkatan (*.csv *.txt *.tsv);;Semua berkas (*)</source>
        <translation>Lists of abbreviations (*.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>Ekspor daftar singkatan</source>
        <translation>Export list of abbreviations</translation>
    </message>
    <message>
        <source>Daftar singkatan (*.csv)</source>
        <translation>List of abbreviations (*.csv)</translation>
    </message>
    <message>
        <source>Tambah…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Ubah…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Impor…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Ekspor…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Pulihkan bawaan</source>
        <translation>Restore shipped list</translation>
    </message>
    <message>
        <source>Tulis kepanjangan saat mengetik</source>
        <translation>Write the long form while typing</translation>
    </message>
    <message>
        <source>{0} tambah   Enter ubah   {1} hapus   {2} cari   {3} urungkan</source>
        <translation>{0} add   Enter edit   {1} delete   {2} find   {3} undo</translation>
    </message>
    <message>
        <source>bawaan</source>
        <translation>shipped</translation>
    </message>
    <message>
        <source>sendiri</source>
        <translation>own</translation>
    </message>
    <message numerus="yes">
        <source>{0} singkatan diimpor.</source>
        <translation>
            <numerusform>{0} abbreviation imported.</numerusform>
            <numerusform>{0} abbreviations imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} singkatan dihapus</source>
        <translation>
            <numerusform>{0} abbreviation deleted</numerusform>
            <numerusform>{0} abbreviations deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} baris dilewati. {1}</source>
        <translation>
            <numerusform>{0} line skipped. {1}</numerusform>
            <numerusform>{0} lines skipped. {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Daftar tersimpan: {0}</source>
        <translation>List saved: {0}</translation>
    </message>
    <message>
        <source>Jam di margin notula</source>
        <translation>Times in the margin of minutes</translation>
    </message>
    <message>
        <source>gelap terang warna mode malam</source>
        <translation>dark light colours mode night</translation>
    </message>
    <message>
        <source>Bahasa mengganti kata di jendela; dokumen, catatan, dan tanda ketik tetap berbahasa Indonesia.</source>
        <translation>The language changes the words of the window; documents, notes and typing signs stay Indonesian.</translation>
    </message>
    <message>
        <source>&amp;Bahasa</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Tema</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Ukuran</source>
        <translation>&amp;Size</translation>
    </message>
    <message>
        <source>U&amp;kuran teks notula</source>
        <translation>Te&amp;xt size of minutes</translation>
    </message>
    <message>
        <source>Ukuran berlaku untuk seluruh jendela. Teks notula sendiri diperbesar dengan {0} dan diperkecil dengan {1}.</source>
        <translation>The size holds for the whole window. The text of minutes alone is enlarged with {0} and shrunk with {1}.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>&amp;Nama pencatat</source>
        <translation>&amp;Name of who notes</translation>
    </message>
    <message>
        <source>Nama pencatat</source>
        <translation>Name of who notes</translation>
    </message>
    <message>
        <source>Tercantum pada catatan perkembangan, perubahan tenggat, dan catatan permasalahan yang dibuat di komputer ini. Kosong berarti tanpa nama.</source>
        <translation>Stands with progress notes, changes of due dates and notes on problems made on this computer. Empty means no name.</translation>
    </message>
    <message>
        <source>Berapa hari sebelumnya</source>
        <translation>How many days before</translation>
    </message>
    <message>
        <source>Pukul berapa</source>
        <translation>At what time</translation>
    </message>
    <message>
        <source>Tulis jamnya, misalnya 09.00.</source>
        <translation>Write the time, e.g. 09.00.</translation>
    </message>
    <message>
        <source>Berlaku bagi tenggat dan acara rapat yang diekspor sebagai berkas kalender (ICS). 0 berarti pada harinya. Yang sudah selesai atau batal tidak mengingatkan lagi; impor berkas yang baru untuk memperbarui kalender.</source>
        <translation>Holds for due dates and meetings exported as calendar files (ICS). 0 means on the day itself. What is done or cancelled reminds no more; import the new file to update the calendar.</translation>
    </message>
    <message>
        <source>Kalender mengingatkan</source>
        <translation>The calendar reminds</translation>
    </message>
    <message>
        <source>hari sebelumnya, pukul</source>
        <translation>days before, at</translation>
    </message>
    <message>
        <source>Semua pilihan kembali ke semula; yang Anda ketik sendiri tetap.</source>
        <translation>All choices are as they were at first; what you typed yourself stays.</translation>
    </message>
    <message>
        <source>Pilihan di bagian ini kembali ke semula; yang Anda ketik sendiri tetap.</source>
        <translation>Choices of this section are as they were at first; what you typed yourself stays.</translation>
    </message>
    <message>
        <source>Ekspor pengaturan</source>
        <translation>Export settings</translation>
    </message>
    <message>
        <source>Impor pengaturan</source>
        <translation>Import settings</translation>
    </message>
    <message>
        <source>Pengaturan dari “{0}” dipakai.</source>
        <translation>Settings of “{0}” in use.</translation>
    </message>
    <message>
        <source>Pengaturan Notula Kesbang (*{0})</source>
        <translation>Notula Kesbang settings (*{0})</translation>
    </message>
    <message>
        <source>Pengaturan Notula Kesbang (*{0});;Semua berkas (*)</source>
        <translation>Notula Kesbang settings (*{0});;All files (*)</translation>
    </message>
    <message>
        <source>Pengaturan tersimpan: {0}</source>
        <translation>Settings saved: {0}</translation>
    </message>
    <message>
        <source>Cari isian atau artinya…</source>
        <translation>Find field or its meaning…</translation>
    </message>
    <message>
        <source>Cari isian templat</source>
        <translation>Find field of the template</translation>
    </message>
    <message>
        <source>Daftar isian templat</source>
        <translation>List of fields of the template</translation>
    </message>
    <message>
        <source>&amp;Salin isian</source>
        <translation>&amp;Copy field</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Arti</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Ukuran huruf dalam poin</source>
        <translation>Type size in points</translation>
    </message>
    <message>
        <source>&amp;Tambah baris</source>
        <translation>&amp;Add line</translation>
    </message>
    <message>
        <source>Baris kop {0}</source>
        <translation>Letterhead line {0}</translation>
    </message>
    <message>
        <source>Ukuran baris {0} (pt)</source>
        <translation>Size of line {0} (pt)</translation>
    </message>
    <message>
        <source>Baris {0} tebal</source>
        <translation>Line {0} bold</translation>
    </message>
    <message>
        <source>Kop</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Satu garis tebal</source>
        <translation>One thick line</translation>
    </message>
    <message>
        <source>Tebal di atas tipis</source>
        <translation>Thick above thin</translation>
    </message>
    <message>
        <source>Tanpa garis</source>
        <translation>No line</translation>
    </message>
    <message>
        <source>Kop naskah dinas</source>
        <translation>Official letterhead</translation>
    </message>
    <message>
        <source>Baris kop: teks, ukuran (pt), tebal</source>
        <translation>Letterhead lines: text, size (pt), bold</translation>
    </message>
    <message>
        <source>Logo dan garis</source>
        <translation>Logo and line</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Tin&amp;ggi logo (cm)</source>
        <translation>Logo hei&amp;ght (cm)</translation>
    </message>
    <message>
        <source>Gari&amp;s di bawah kop</source>
        <translation>Line &amp;below the letterhead</translation>
    </message>
    <message>
        <source>Nama &amp;instansi</source>
        <translation>Na&amp;me of agency</translation>
    </message>
    <message>
        <source>Dicatat sebagai penulis dalam sifat berkas Word.</source>
        <translation>Noted as author in the properties of the Word file.</translation>
    </message>
    <message>
        <source>Surat</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>– tidak dicetak –</source>
        <translation>– not printed –</translation>
    </message>
    <message>
        <source>Tembusan undangan, satu per baris</source>
        <translation>Copies of invitations to, one a line</translation>
    </message>
    <message>
        <source>Laporan hasil rapat</source>
        <translation>Report on the meeting</translation>
    </message>
    <message>
        <source>&amp;Kepada (Yth.)</source>
        <translation>&amp;To (Yth.)</translation>
    </message>
    <message>
        <source>&amp;Tembusan, satu per baris</source>
        <translation>&amp;Copies to, one a line</translation>
    </message>
    <message>
        <source>&amp;Lampirkan seluruh pembahasan pada laporan</source>
        <translation>&amp;Append the whole discussion to the report</translation>
    </message>
    <message>
        <source>Undangan dan daftar hadir</source>
        <translation>Invitation and attendance list</translation>
    </message>
    <message>
        <source>&amp;Undangan disebut paling banyak</source>
        <translation>&amp;Invitees named at most</translation>
    </message>
    <message>
        <source>&amp;Baris kosong daftar hadir</source>
        <translation>&amp;Empty rows of the attendance list</translation>
    </message>
    <message>
        <source>Undangan yang lebih banyak ditulis pada lampiran surat.</source>
        <translation>More invitees than that are listed in an annex to the letter.</translation>
    </message>
    <message>
        <source>Undangan rapat</source>
        <translation>Invitation to a meeting</translation>
    </message>
    <message>
        <source>Tingkat ur&amp;gensi</source>
        <translation>Ur&amp;gency</translation>
    </message>
    <message>
        <source>&amp;Pakaian</source>
        <translation>&amp;Dress</translation>
    </message>
    <message>
        <source>&amp;Narahubung</source>
        <translation>Contact &amp;person</translation>
    </message>
    <message>
        <source>&amp;Catatan</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Acara terakhir “Hal-hal lain yang dianggap perlu”</source>
        <translation>Last agenda item “Hal-hal lain yang dianggap perlu”</translation>
    </message>
    <message>
        <source>Yang kosong tidak dicetak.</source>
        <translation>What is empty is not printed.</translation>
    </message>
    <message>
        <source>PNG, JPEG atau SVG; dapat juga ditempel</source>
        <translation>PNG, JPEG or SVG; can be pasted as well</translation>
    </message>
    <message>
        <source>&amp;Pilih logo…</source>
        <translation>C&amp;hoose logo…</translation>
    </message>
    <message>
        <source>Hapus &amp;logo</source>
        <translation>Delete &amp;logo</translation>
    </message>
    <message>
        <source>Pilih logo</source>
        <translation>Choose logo</translation>
    </message>
    <message>
        <source>Gambar (*.png *.jpg *.jpeg *.svg);;Semua berkas (*)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)</translation>
    </message>
    <message>
        <source>tanpa
logo</source>
        <translation>no
logo</translation>
    </message>
    <message>
        <source>Tanpa logo</source>
        <translation>No logo</translation>
    </message>
    <message>
        <source>Ubah hari bernama</source>
        <translation>Edit named day</translation>
    </message>
    <message>
        <source>Tambah hari bernama</source>
        <translation>Add named day</translation>
    </message>
    <message>
        <source>misalnya pelantikan</source>
        <translation>e.g. pelantikan</translation>
    </message>
    <message>
        <source>Isi nama harinya, misalnya pelantikan.</source>
        <translation>Fill in the name of the day, e.g. pelantikan.</translation>
    </message>
    <message>
        <source>Cari nama hari atau tanggal…</source>
        <translation>Find name of a day or date…</translation>
    </message>
    <message>
        <source>Cari hari bernama</source>
        <translation>Find named day</translation>
    </message>
    <message>
        <source>Daftar hari bernama</source>
        <translation>List of named days</translation>
    </message>
    <message>
        <source>Dipakai dalam tenggat: /pencoblosan, /H-3 pencoblosan, /H+7 pencoblosan, /sebelum pencoblosan. Satu nama boleh mempunyai beberapa tanggal; yang dipakai ialah yang pertama sesudah rapat.</source>
        <translation>Used in due dates: /pencoblosan, /H-3 pencoblosan, /H+7 pencoblosan, /sebelum pencoblosan. One name may have several dates; the first one after the meeting is used.</translation>
    </message>
    <message numerus="yes">
        <source>{0} hari bernama dihapus</source>
        <translation>
            <numerusform>{0} named day deleted</numerusform>
            <numerusform>{0} named days deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>Acara yang tidak dibahas</source>
        <translation>Agenda items not discussed</translation>
    </message>
    <message>
        <source>Judul dan bagian</source>
        <translation>Title and sections</translation>
    </message>
    <message>
        <source>Tulisan ini belum diisi. Pilih atau ketik, misalnya {0}.</source>
        <translation>These words are not filled in. Choose or type, e.g. {0}.</translation>
    </message>
    <message>
        <source>Peserta &amp;disebut paling banyak</source>
        <translation>Attendees &amp;named at most</translation>
    </message>
    <message>
        <source>&amp;Zona waktu</source>
        <translation>Time &amp;zone</translation>
    </message>
    <message>
        <source>Peserta yang lebih banyak diganti “daftar hadir terlampir”.</source>
        <translation>More attendees than that become “daftar hadir terlampir”.</translation>
    </message>
    <message>
        <source>Cetak ja&amp;m di depan setiap butir: (09.06)</source>
        <translation>Print the time before &amp;each entry: (09.06)</translation>
    </message>
    <message>
        <source>Cetak baris Nomor, Waktu Panggilan, dan Tempat walau kosong</source>
        <translation>Print the rows Nomor, Waktu Panggilan and Tempat even if empty</translation>
    </message>
    <message>
        <source>&amp;Lampirkan daftar hadir pada notula</source>
        <translation>Append the &amp;attendance list to the minutes</translation>
    </message>
    <message>
        <source>Lampirkan dokumentasi &amp;foto pada notula</source>
        <translation>Append &amp;photos to the minutes</translation>
    </message>
    <message>
        <source>&amp;Judul dokumen</source>
        <translation>Docu&amp;ment title</translation>
    </message>
    <message>
        <source>Bagian &amp;pembukaan</source>
        <translation>&amp;Opening section</translation>
    </message>
    <message>
        <source>Bagian pem&amp;bahasan</source>
        <translation>Discussion se&amp;ction</translation>
    </message>
    <message>
        <source>Bagian &amp;keputusan</source>
        <translation>&amp;Decisions section</translation>
    </message>
    <message>
        <source>Bagian &amp;tindak lanjut</source>
        <translation>&amp;Follow-ups section</translation>
    </message>
    <message>
        <source>Bagian penut&amp;up</source>
        <translation>Closing sec&amp;tion</translation>
    </message>
    <message>
        <source>Tulis angka dari {0} sampai {1}, misalnya {2}.</source>
        <translation>Write a number from {0} to {1}, e.g. {2}.</translation>
    </message>
    <message>
        <source>Tulis angka bulat dari {0} sampai {1}.</source>
        <translation>Write a whole number from {0} to {1}.</translation>
    </message>
    <message>
        <source>Pola nomor</source>
        <translation>Number patterns</translation>
    </message>
    <message>
        <source>&amp;Notula</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>&amp;Undangan</source>
        <translation>&amp;Invitation</translation>
    </message>
    <message>
        <source>&amp;Laporan</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>&amp;Klasifikasi arsip</source>
        <translation>Archive &amp;classification</translation>
    </message>
    <message>
        <source>K&amp;ode unit (bila tidak dipilih)</source>
        <translation>&amp;Unit code (if none is chosen)</translation>
    </message>
    <message>
        <source>Unit yang mengeluarkan surat</source>
        <translation>Units that issue letters</translation>
    </message>
    <message>
        <source>Nama dan kode unit</source>
        <translation>Name and code of units</translation>
    </message>
    <message>
        <source>Bagian yang diganti: {0}</source>
        <translation>Parts that are replaced: {0}</translation>
    </message>
    <message>
        <source>Contoh: {0}</source>
        <translation>Example: {0}</translation>
    </message>
    <message>
        <source>Gambar halaman notula</source>
        <translation>Picture of a page of minutes</translation>
    </message>
    <message>
        <source>Jenis huruf belum diisi. Pilih atau ketik namanya, misalnya Arial.</source>
        <translation>The typeface is not filled in. Choose it or type its name, e.g. Arial.</translation>
    </message>
    <message>
        <source>Kertas dan marjin</source>
        <translation>Paper and margins</translation>
    </message>
    <message>
        <source>&amp;Kertas</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>Huruf</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>&amp;Jenis huruf</source>
        <translation>&amp;Typeface</translation>
    </message>
    <message>
        <source>&amp;Ukuran (pt)</source>
        <translation>&amp;Size (pt)</translation>
    </message>
    <message>
        <source>&amp;Spasi isi</source>
        <translation>Line spa&amp;cing</translation>
    </message>
    <message>
        <source>Penomoran</source>
        <translation>Numbering</translation>
    </message>
    <message>
        <source>Nomor &amp;halaman</source>
        <translation>Page num&amp;bers</translation>
    </message>
    <message>
        <source>Nomor buti&amp;r</source>
        <translation>&amp;Entry numbers</translation>
    </message>
    <message>
        <source>&amp;Atas (cm)</source>
        <translation>T&amp;op (cm)</translation>
    </message>
    <message>
        <source>&amp;Bawah (cm)</source>
        <translation>Botto&amp;m (cm)</translation>
    </message>
    <message>
        <source>K&amp;iri (cm)</source>
        <translation>&amp;Left (cm)</translation>
    </message>
    <message>
        <source>Ka&amp;nan (cm)</source>
        <translation>&amp;Right (cm)</translation>
    </message>
    <message>
        <source>Atas tengah, mulai halaman 2: - 2 -</source>
        <translation>Top centre, from page 2 on: - 2 -</translation>
    </message>
    <message>
        <source>Bawah: Halaman 1 dari 2</source>
        <translation>Bottom: Halaman 1 dari 2</translation>
    </message>
    <message>
        <source>Tanpa nomor halaman</source>
        <translation>No page numbers</translation>
    </message>
    <message>
        <source>Profil “{0}” dipakai untuk rapat tanpa pilihan sendiri.</source>
        <translation>Profile “{0}” is used for meetings without a choice of their own.</translation>
    </message>
    <message>
        <source>Ganti nama profil</source>
        <translation>Rename profile</translation>
    </message>
    <message>
        <source>Hapus profil</source>
        <translation>Delete profile</translation>
    </message>
    <message>
        <source>Rapat yang memakainya dicetak dengan profil dipakai.</source>
        <translation>Meetings that use it are printed with the profile in use.</translation>
    </message>
    <message>
        <source>Ekspor profil</source>
        <translation>Export profile</translation>
    </message>
    <message>
        <source>Impor profil</source>
        <translation>Import profile</translation>
    </message>
    <message>
        <source>Profil baru: salinan “{0}”</source>
        <translation>New profile: copy of “{0}”</translation>
    </message>
    <message>
        <source>Profil “{0}” dihapus.</source>
        <translation>Profile “{0}” deleted.</translation>
    </message>
    <message>
        <source>Profil “{0}” dibuat.</source>
        <translation>Profile “{0}” made.</translation>
    </message>
    <message>
        <source>Hapus profil “{0}”?</source>
        <translation>Delete profile “{0}”?</translation>
    </message>
    <message>
        <source>Profil “{0}” dikembalikan.</source>
        <translation>Profile “{0}” put back.</translation>
    </message>
    <message>
        <source>Profil Notula Kesbang (*{0})</source>
        <translation>Notula Kesbang profile (*{0})</translation>
    </message>
    <message>
        <source>Profil Notula Kesbang (*{0});;Semua berkas (*)</source>
        <translation>Notula Kesbang profiles (*{0});;All files (*)</translation>
    </message>
    <message>
        <source>Profil “{0}” diimpor.</source>
        <translation>Profile “{0}” imported.</translation>
    </message>
    <message>
        <source>Profil tersimpan: {0}</source>
        <translation>Profile saved: {0}</translation>
    </message>
    <message>
        <source>Profil yang ditampilkan</source>
        <translation>Profile shown</translation>
    </message>
    <message>
        <source>Pakai profil ini</source>
        <translation>Use this profile</translation>
    </message>
    <message>
        <source>Baru…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>&amp;Ganti nama…</source>
        <translation>&amp;Rename…</translation>
    </message>
    <message>
        <source>&amp;Hapus…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>&amp;Ekspor ke berkas…</source>
        <translation>&amp;Export to file…</translation>
    </message>
    <message>
        <source>&amp;Impor dari berkas…</source>
        <translation>&amp;Import from file…</translation>
    </message>
    <message>
        <source>profil dipakai</source>
        <translation>profile in use</translation>
    </message>
    <message>
        <source>{0} di profil “{1}”, “{2}”, belum tersimpan: {3}</source>
        <translation>{0} in profile “{1}”, “{2}”, not saved: {3}</translation>
    </message>
    <message>
        <source>Bagian profil</source>
        <translation>Parts of the profile</translation>
    </message>
    <message>
        <source>Nama profil, misalnya bidangnya</source>
        <translation>Name of the profile, e.g. its division</translation>
    </message>
    <message>
        <source>Nama profil belum diisi. Ketik namanya.</source>
        <translation>The profile has no name yet. Type one.</translation>
    </message>
    <message>
        <source>. Nomor abu-abu: tempatnya mulai halaman 2</source>
        <translation>. Grey number: its place from page 2 on</translation>
    </message>
    <message>
        <source>Pengingat</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>Ingatkan sekali sehari bila ada yang lewat atau jatuh tempo</source>
        <translation>Remind once a day if something is overdue or due</translation>
    </message>
    <message>
        <source>Tampilkan jumlahnya di baki sistem (tray)</source>
        <translation>Show how many in the system tray</translation>
    </message>
    <message>
        <source>Pengingat muncul di kaki jendela saat program dibuka dan setelah tengah malam, tidak pernah saat notula rapat yang berlangsung sedang diketik. Semuanya dari data di komputer ini, tanpa jaringan. Menutup jendela tetap menutup program.</source>
        <translation>Reminders appear at the foot of the window when the program opens and after midnight, never while minutes of a running meeting are being typed. All from the data on this computer, without a network. Closing the window still closes the program.</translation>
    </message>
    <message>
        <source>Naikkan baris {0}</source>
        <translation>Move line {0} up</translation>
    </message>
    <message>
        <source>Turunkan baris {0}</source>
        <translation>Move line {0} down</translation>
    </message>
    <message>
        <source>Hapus baris {0}</source>
        <translation>Delete line {0}</translation>
    </message>
    <message>
        <source>Templat dokumen</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Nama Anda</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Tampilan</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Hari bernama</source>
        <translation>Named days</translation>
    </message>
    <message>
        <source>Bagian pengaturan</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>Kembalikan semua ke semula</source>
        <translation>Reset all</translation>
    </message>
    <message>
        <source>Ekspor pengaturan…</source>
        <translation>Export settings…</translation>
    </message>
    <message>
        <source>Impor pengaturan…</source>
        <translation>Import settings…</translation>
    </message>
    <message>
        <source>Kembalikan bagian ini ke semula</source>
        <translation>Reset this section</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pengaturan yang ditemukan</source>
        <translation>Settings found</translation>
    </message>
    <message>
        <source>Tidak ada pengaturan dengan kata itu.</source>
        <translation>No setting has those words.</translation>
    </message>
    <message>
        <source>– tanpa –</source>
        <translation>– none –</translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation>Signers</translation>
    </message>
    <message>
        <source>Tempat tanda tangan</source>
        <translation>Place of signature</translation>
    </message>
    <message>
        <source>T&amp;empat</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>&amp;Ruang tanda tangan (cm)</source>
        <translation>&amp;Room for the signature (cm)</translation>
    </message>
    <message>
        <source>Cetak tempat dan tan&amp;ggal</source>
        <translation>Print place and &amp;date</translation>
    </message>
    <message>
        <source>Notulis ik&amp;ut menandatangani notula</source>
        <translation>The note-ta&amp;ker also signs the minutes</translation>
    </message>
    <message>
        <source>Bentuk tanda tangan</source>
        <translation>Form of the signature</translation>
    </message>
    <message>
        <source>“Pimpinan Sidang/Rapat” di atas jabatan penanda tangan notula</source>
        <translation>“Pimpinan Sidang/Rapat” above the position of the signer of minutes</translation>
    </message>
    <message>
        <source>Nama dicetak tebal</source>
        <translation>Names in bold</translation>
    </message>
    <message>
        <source>Nama digarisbawahi</source>
        <translation>Names underlined</translation>
    </message>
    <message>
        <source>Tanda tangan elektronik (TTE), dengan catatan kaki BSrE</source>
        <translation>Electronic signature (TTE), with the BSrE footnote</translation>
    </message>
    <message>
        <source>Persetujuan pimpinan dicetak dalam notula yang sudah disahkan</source>
        <translation>Approval by the chair is printed in final minutes</translation>
    </message>
    <message>
        <source>Variabel SRIKANDI: nomor, tanggal, sifat, hal, penanda tangan</source>
        <translation>SRIKANDI variables: number, date, classification, subject, signer</translation>
    </message>
    <message>
        <source>Dengan SRIKANDI, naskah diunggah sebagai DOCX dan diisi oleh sistem itu.</source>
        <translation>With SRIKANDI, papers are uploaded as DOCX and filled in by that system.</translation>
    </message>
    <message>
        <source>&amp;Jabatan</source>
        <translation>P&amp;osition</translation>
    </message>
    <message>
        <source>&amp;Kedudukan</source>
        <translation>&amp;Capacity</translation>
    </message>
    <message>
        <source>&amp;Atas nama</source>
        <translation>On &amp;behalf of</translation>
    </message>
    <message>
        <source>Na&amp;ma lengkap dengan gelar (kosong: ketua rapat)</source>
        <translation>Full na&amp;me with titles (empty: chair of the meeting)</translation>
    </message>
    <message>
        <source>&amp;Pangkat</source>
        <translation>R&amp;ank</translation>
    </message>
    <message>
        <source>G&amp;olongan</source>
        <translation>&amp;Grade</translation>
    </message>
    <message>
        <source>&amp;NIP</source>
        <translation>&amp;NIP</translation>
    </message>
    <message>
        <source>Surat: undangan dan laporan</source>
        <translation>Letters: invitation and report</translation>
    </message>
    <message>
        <source>Ja&amp;batan</source>
        <translation>Pos&amp;ition</translation>
    </message>
    <message>
        <source>Ke&amp;dudukan</source>
        <translation>Capacit&amp;y</translation>
    </message>
    <message>
        <source>A&amp;tas nama</source>
        <translation>On be&amp;half of</translation>
    </message>
    <message>
        <source>Nama &amp;lengkap dengan gelar</source>
        <translation>&amp;Full name with titles</translation>
    </message>
    <message>
        <source>N&amp;IP</source>
        <translation>NI&amp;P</translation>
    </message>
    <message>
        <source>“{0}” belum ditambahkan ke kamus pribadi; Enter menambahkannya.</source>
        <translation>“{0}” is not yet in the personal dictionary; Enter adds it.</translation>
    </message>
    <message>
        <source>Ejaan</source>
        <translation>Spelling</translation>
    </message>
    <message>
        <source>Kata baru untuk kamus pribadi</source>
        <translation>New word for the personal dictionary</translation>
    </message>
    <message>
        <source>Kata baru</source>
        <translation>New word</translation>
    </message>
    <message>
        <source>Kamus pribadi</source>
        <translation>Personal dictionary</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Nama peserta dan instansi sudah dikenal. Shift+F10 pada kata yang bergaris menampilkan saran. Kamus: hunspell-id (LibreOffice).</source>
        <translation>Names of attendees and agencies are known already. Shift+F10 on an underlined word shows suggestions. Dictionary: hunspell-id (LibreOffice).</translation>
    </message>
    <message>
        <source>Garis bawahi kata yang salah eja</source>
        <translation>Underline misspelt words</translation>
    </message>
    <message numerus="yes">
        <source>{0} kata dihapus</source>
        <translation>
            <numerusform>{0} word deleted</numerusform>
            <numerusform>{0} words deleted</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” dipakai untuk {1}. Ubah dan simpan di Word, lalu tekan Periksa.</source>
        <translation>“{0}” is used for {1}. Change and save it in Word, then press Check.</translation>
    </message>
    <message>
        <source>Dokumen atau templat Word (*.docx *.dotx);;Semua berkas (*)</source>
        <translation>Word documents or templates (*.docx *.dotx);;All files (*)</translation>
    </message>
    <message>
        <source>Kembali ke templat bawaan</source>
        <translation>Back to the shipped template</translation>
    </message>
    <message>
        <source>Templat sendiri tidak dipakai lagi; berkasnya tetap ada.</source>
        <translation>Your own template is no longer used; its file stays.</translation>
    </message>
    <message>
        <source>Pakai bawaan</source>
        <translation>Use shipped</translation>
    </message>
    <message>
        <source>Templat “{0}” dipakai untuk {1}.</source>
        <translation>Template “{0}” is used for {1}.</translation>
    </message>
    <message>
        <source>“{0}” tidak dipakai: {1} masalah. Perbaiki di Word, lalu pilih lagi.</source>
        <translation>“{0}” is not used; faults: {1}. Mend it in Word, then choose it again.</translation>
    </message>
    <message>
        <source>Templat “{0}” dapat dipakai; tidak ada masalah.</source>
        <translation>Template “{0}” can be used; no faults.</translation>
    </message>
    <message>
        <source>“{0}”: {1} masalah. Perbaiki di Word, simpan, lalu periksa lagi.</source>
        <translation>“{0}”: faults: {1}. Mend it in Word, save, then check again.</translation>
    </message>
    <message>
        <source>Pakai lagi templat bawaan untuk {0}?</source>
        <translation>Use the shipped template for {0} again?</translation>
    </message>
    <message>
        <source>Pilih templat untuk {0}</source>
        <translation>Choose a template for {0}</translation>
    </message>
    <message>
        <source>Templat bawaan dipakai lagi untuk {0}.</source>
        <translation>The shipped template is used for {0} again.</translation>
    </message>
    <message>
        <source>Masalah pada templat</source>
        <translation>Faults of the template</translation>
    </message>
    <message>
        <source>Profil yang templatnya diatur</source>
        <translation>Profile whose templates are set</translation>
    </message>
    <message>
        <source>Templat tiap dokumen</source>
        <translation>Template of each document</translation>
    </message>
    <message>
        <source>Salin &amp;templat bawaan untuk diubah</source>
        <translation>Copy &amp;shipped template to edit</translation>
    </message>
    <message>
        <source>&amp;Pilih templat…</source>
        <translation>C&amp;hoose template…</translation>
    </message>
    <message>
        <source>B&amp;uka</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Kembali ke bawaan…</source>
        <translation>&amp;Back to shipped…</translation>
    </message>
    <message>
        <source>P&amp;rofil</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>Enter pada dokumen membuka templat sendiri   Enter pada isian menyalinnya</source>
        <translation>Enter on a document opens your own template   Enter on a field copies it</translation>
    </message>
    <message>
        <source>Templat</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>{0} disalin; tempel di Word</source>
        <translation>{0} copied; paste it in Word</translation>
    </message>
    <message>
        <source>Nama unit</source>
        <translation>Name of unit</translation>
    </message>
    <message>
        <source>&amp;Tambah unit</source>
        <translation>A&amp;dd unit</translation>
    </message>
    <message>
        <source>Nama unit {0}</source>
        <translation>Name of unit {0}</translation>
    </message>
    <message>
        <source>Kode unit {0}</source>
        <translation>Code of unit {0}</translation>
    </message>
    <message>
        <source>proyektor layar dinding presentasi</source>
        <translation>projector screen wall presentation</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>&amp;Ukuran huruf tayangan</source>
        <translation>&amp;Letters on the wall</translation>
    </message>
    <message>
        <source>&amp;Warna tayangan</source>
        <translation>Colours of the &amp;wall</translation>
    </message>
    <message>
        <source>{0} menayangkan rapat yang terbuka di layar kedua, atau di jendela yang digeser ke proyektor. Baris yang ditandai dengan {1} tidak tampil, begitu pula rapat yang sifatnya bukan Biasa.</source>
        <translation>{0} puts the open meeting on the second screen, or into a window to be moved to the projector. Lines marked with {1} are not shown, nor are meetings whose classification is not Normal.</translation>
    </message>
    <message>
        <source>Belum dapat keluar: masih ada yang ditulis, dikerjakan, atau ditanyakan. Ketik kata sandi, lalu selesaikan dulu.</source>
        <translation>Cannot quit yet: something is still being written, worked on or asked. Type the passphrase, then finish it first.</translation>
    </message>
    <message>
        <source>Terkunci. Ketik kata sandi untuk melanjutkan.</source>
        <translation>Locked. Type the passphrase to go on.</translation>
    </message>
    <message>
        <source>Terkunci. Yang diketik sudah disimpan; ketik kata sandi untuk melanjutkan.</source>
        <translation>Locked. What was typed is saved; type the passphrase to go on.</translation>
    </message>
    <message>
        <source>Terkunci. Sebagian yang diketik belum tersimpan dan hanya ada di jendela ini: jangan matikan laptop. Ketik kata sandi untuk melanjutkan.</source>
        <translation>Locked. Some of what was typed is not saved and stands in this window only: do not switch the laptop off. Type the passphrase to go on.</translation>
    </message>
    <message>
        <source>Terkunci</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Lanjutkan</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Data: lokal, luring</source>
        <translation>Data: local, offline</translation>
    </message>
    <message>
        <source>Di Mungkin kembar: bukan kembar</source>
        <translation>In Likely twins: no twins</translation>
    </message>
    <message>
        <source>Jangan tayang, atau tayangkan lagi</source>
        <translation>Keep off the wall, or show again</translation>
    </message>
    <message>
        <source>Tayangkan rapat, atau tutup tayangan</source>
        <translation>Put the meeting on the wall, or close it there</translation>
    </message>
    <message>
        <source>Tutup tayangan</source>
        <translation>Close the wall</translation>
    </message>
    <message>
        <source>Layar penuh</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Perbesar huruf tayangan</source>
        <translation>Larger letters on the wall</translation>
    </message>
    <message>
        <source>Perkecil huruf tayangan</source>
        <translation>Smaller letters on the wall</translation>
    </message>
    <message>
        <source>Tayangan terang atau gelap</source>
        <translation>Wall light or dark</translation>
    </message>
    <message>
        <source>Perbarui program dari folder…</source>
        <translation>Update the program from a folder…</translation>
    </message>
    <message>
        <source>Membersihkan sisa nama dari berkas data…</source>
        <translation>Clearing what is left of names out of the data file…</translation>
    </message>
    <message>
        <source>Enter: gabungkan yang kiri ke yang di tengah   {0}: bukan kembar</source>
        <translation>Enter: merge the left one into the one in the middle   {0}: no twins</translation>
    </message>
    <message>
        <source>{0} pasangan dicatat bukan kembar dan tidak diusulkan lagi.</source>
        <translation>Pairs noted as no twins, not proposed again: {0}.</translation>
    </message>
    <message>
        <source>{0}, tingkat {1}</source>
        <translation>{0}, level {1}</translation>
    </message>
    <message>
        <source>tertutup</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
    <message>
        <source>Mencadangkan…</source>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>Salinan baik terakhir:
{0}</source>
        <translation>Last good backup:
{0}</translation>
    </message>
    <message>
        <source>Tempat kedua gagal disalin</source>
        <translation>Copying to the second place failed</translation>
    </message>
    <message numerus="yes">
        <source>{0} salinan rusak</source>
        <translation>
            <numerusform>{0} backup damaged</numerusform>
            <numerusform>{0} backups damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tempat kedua tidak terlihat {0} hari</source>
        <translation>
            <numerusform>Second place not seen for {0} day</numerusform>
            <numerusform>Second place not seen for {0} days</numerusform>
        </translation>
    </message>
    <message>
        <source>Menyiapkan pencarian…</source>
        <translation>Preparing the search…</translation>
    </message>
    <message>
        <source>Semua tombol</source>
        <translation>All keys</translation>
    </message>
    <message>
        <source>Mengetik notula</source>
        <translation>Typing minutes</translation>
    </message>
    <message>
        <source>Menyunting notula</source>
        <translation>Editing minutes</translation>
    </message>
    <message>
        <source>Mencari</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Jendela</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Tayangan</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>dan spasi: agenda</source>
        <translation>and space: agenda item</translation>
    </message>
    <message>
        <source>dan spasi: permasalahan</source>
        <translation>and space: problem</translation>
    </message>
    <message>
        <source>dan spasi: keputusan</source>
        <translation>and space: decision</translation>
    </message>
    <message>
        <source>dan spasi: tindak lanjut</source>
        <translation>and space: follow-up</translation>
    </message>
    <message>
        <source>Nama:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>dan spasi: pembicara</source>
        <translation>and space: speaker</translation>
    </message>
    <message>
        <source>dan spasi: tanpa pembicara</source>
        <translation>and space: no speaker</translation>
    </message>
    <message>
        <source>siapa yang menyampaikan</source>
        <translation>who says it</translation>
    </message>
    <message>
        <source>dan Tab: pembicara dari daftar</source>
        <translation>and Tab: speaker from the list</translation>
    </message>
    <message>
        <source>tenggat: /besok, /29 maret,</source>
        <translation>due date: /besok, /29 maret,</translation>
    </message>
    <message>
        <source>/akhir bulan, /5 hari kerja</source>
        <translation>/akhir bulan, /5 hari kerja</translation>
    </message>
    <message>
        <source>di agenda: lama, /15 menit</source>
        <translation>at agenda items: length, /15 menit</translation>
    </message>
    <message>
        <source>{0} dapat dimasukkan</source>
        <translation>{0} can be taken in</translation>
    </message>
    <message>
        <source>{0} sudah ada di sini</source>
        <translation>{0} here already</translation>
    </message>
    <message>
        <source>{0} tidak terbaca</source>
        <translation>{0} not readable</translation>
    </message>
    <message>
        <source>{0} dokumen</source>
        <translation>Documents: {0}</translation>
    </message>
    <message>
        <source>versi program pemasangan pembaruan lisensi stik portabel folder letak</source>
        <translation>version program installation update licence stick portable folder place</translation>
    </message>
    <message>
        <source>Folder &amp;data</source>
        <translation>Folder of the &amp;data</translation>
    </message>
    <message>
        <source>Folder &amp;ekspor</source>
        <translation>Folder of &amp;exports</translation>
    </message>
    <message>
        <source>&amp;Salin keterangan program</source>
        <translation>&amp;Copy what the program is</translation>
    </message>
    <message>
        <source>Versi program dan sistem, untuk yang membantu</source>
        <translation>Version of program and system, for whoever helps</translation>
    </message>
    <message>
        <source>Terpasang dari paket .deb.</source>
        <translation>Installed from a .deb package.</translation>
    </message>
    <message>
        <source>Terpasang dengan pemasang Windows.</source>
        <translation>Installed with the installer for Windows.</translation>
    </message>
    <message>
        <source>Berjalan dari satu berkas.</source>
        <translation>Runs from one file.</translation>
    </message>
    <message>
        <source>Berjalan dari foldernya.</source>
        <translation>Runs from its folder.</translation>
    </message>
    <message>
        <source>Berjalan dengan Python di komputer ini.</source>
        <translation>Runs with the Python of this computer.</translation>
    </message>
    <message>
        <source>Program ini berjalan dari stik: data, salinan, dan hasil ekspor tetap di stik, tidak di komputer yang dipakai. Tutup programnya sebelum mencabut stik.</source>
        <translation>This program runs from a stick: data, copies and exports stay on the stick, not on the computer in use. Close the program before pulling the stick out.</translation>
    </message>
    <message>
        <source>Hasil ekspor masuk ke folder itu; “Ekspor notula ke…” menaruhnya di tempat lain.</source>
        <translation>Exports go to that folder; “Export minutes to…” puts them elsewhere.</translation>
    </message>
    <message>
        <source>Lisensi bagian-bagiannya ada di folder “lisensi” di samping program.</source>
        <translation>The licences of its parts are in the folder “lisensi” beside the program.</translation>
    </message>
    <message>
        <source>Buka {0}</source>
        <translation>Open {0}</translation>
    </message>
    <message>
        <source>Nama bidang</source>
        <translation>Name of the field</translation>
    </message>
    <message>
        <source>Kata penanda, dipisah koma</source>
        <translation>Marking words, separated by commas</translation>
    </message>
    <message>
        <source>Judul bagian</source>
        <translation>Title of the section</translation>
    </message>
    <message>
        <source>Isi paling sedikit satu.</source>
        <translation>Fill in at least one.</translation>
    </message>
    <message>
        <source>Tambah bidang</source>
        <translation>Add a field</translation>
    </message>
    <message>
        <source>Tambah bagian</source>
        <translation>Add a section</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Laporan perkembangan politik</source>
        <translation>Report on political developments</translation>
    </message>
    <message>
        <source>Judul laporan</source>
        <translation>Title of the report</translation>
    </message>
    <message>
        <source>Bidang permasalahan</source>
        <translation>Fields of problems</translation>
    </message>
    <message>
        <source>Nama bidang dan kata penandanya</source>
        <translation>Names of the fields and their marking words</translation>
    </message>
    <message>
        <source>Hurufnya (A, B, …) menurut urutan di sini. Kata penanda menebak bidang sebuah baris; yang sudah diberi bidang tetap, juga bila namanya diganti.</source>
        <translation>Letters (A, B, …) follow the order here. Marking words guess the field of a line; what has been given a field keeps it, also where the name changes.</translation>
    </message>
    <message>
        <source>Laporan harian Desk Pilkada</source>
        <translation>Daily report of the Desk Pilkada</translation>
    </message>
    <message>
        <source>Judul laporan harian</source>
        <translation>Title of the daily report</translation>
    </message>
    <message>
        <source>Judul tindakan</source>
        <translation>Title of the measures</translation>
    </message>
    <message>
        <source>Tulisan bila nihil</source>
        <translation>Words where there is nothing</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Tambah kolom</source>
        <translation>Add a column</translation>
    </message>
    <message>
        <source>Kolom tabel kegiatan, sesudah nomor</source>
        <translation>Columns of the table of activities, after the number</translation>
    </message>
    <message>
        <source>Bagian di bawah tabel kegiatan</source>
        <translation>Sections below the table of activities</translation>
    </message>
    <message>
        <source>Tambah kabupaten/kota</source>
        <translation>Add a kabupaten/kota</translation>
    </message>
    <message>
        <source>Urutan kabupaten/kota</source>
        <translation>Order of the kabupaten/kota</translation>
    </message>
    <message>
        <source>Permasalahan masuk ke bagian yang kata penandanya disebut, selain itu ke bagian pertama. Tanpa urutan sendiri dipakai urutan kabupaten/kota kantor.</source>
        <translation>A problem goes to the section whose marking words it has, otherwise to the first. Without an order of its own that of the office is used.</translation>
    </message>
    <message>
        <source>Penanda tangan laporan harian</source>
        <translation>Signer of the daily report</translation>
    </message>
    <message>
        <source>Na&amp;ma lengkap dengan gelar</source>
        <translation>Full na&amp;me with titles</translation>
    </message>
    <message>
        <source>Judul gambaran umum</source>
        <translation>Title of the overview</translation>
    </message>
    <message>
        <source>Judul permasalahan</source>
        <translation>Title of the problems</translation>
    </message>
    <message>
        <source>Judul penutup</source>
        <translation>Title of the closing</translation>
    </message>
    <message>
        <source>Judul simpulan</source>
        <translation>Title of the conclusions</translation>
    </message>
    <message>
        <source>Judul saran</source>
        <translation>Title of the suggestions</translation>
    </message>
    <message>
        <source>Judul kondisi wilayah</source>
        <translation>Title of the conditions</translation>
    </message>
    <message>
        <source>Judul permasalahan berulang</source>
        <translation>Title of the recurring problems</translation>
    </message>
    <message>
        <source>Tulisan bagian yang kosong</source>
        <translation>Words of an empty section</translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Salin isian</source>
        <translation>Copy field</translation>
    </message>
    <message>
        <source>{0} kabupaten/kota</source>
        <translation>Regencies and cities: {0}</translation>
    </message>
    <message>
        <source>Misalnya: unjuk rasa di kantor KPU</source>
        <translation>For example: demonstration at the KPU office</translation>
    </message>
    <message>
        <source>&amp;Sejak</source>
        <translation>&amp;Since</translation>
    </message>
    <message>
        <source>&amp;Kondisi</source>
        <translation>&amp;Condition</translation>
    </message>
    <message>
        <source>&amp;Alasan</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Kondisi {0}</source>
        <translation>Condition of {0}</translation>
    </message>
    <message>
        <source>Aman</source>
        <translation>Safe</translation>
    </message>
    <message>
        <source>Siaga</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Bahaya</source>
        <translation>Danger</translation>
    </message>
    <message>
        <source>Kondisi kabupaten/kota</source>
        <translation>Condition of regencies and cities</translation>
    </message>
    <message>
        <source>Kondisi</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>Formulir untuk wilayah</source>
        <translation>Forms for regions</translation>
    </message>
    <message>
        <source>Buat formulir…</source>
        <translation>Make forms…</translation>
    </message>
    <message>
        <source>Word (.docx)</source>
        <translation>Word (.docx)</translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation>Excel (.xlsx)</translation>
    </message>
    <message>
        <source>Teks untuk chat, disalin</source>
        <translation>Text for chat, copied</translation>
    </message>
    <message>
        <source>&amp;Untuk</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>&amp;Bentuk</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>Formulir laporan {0}: diisi kabupaten/kota, dikirim kembali, lalu dibaca dengan “Terima laporan…”.</source>
        <translation>Report form for {0}: filled in by the regency or city, sent back, then read with “Receive reports…”.</translation>
    </message>
    <message>
        <source>Semua kabupaten/kota ({0})</source>
        <translation>All regencies and cities ({0})</translation>
    </message>
    <message>
        <source>Yang belum melapor ({0})</source>
        <translation>Those that have not reported ({0})</translation>
    </message>
    <message>
        <source>Simpan formulir</source>
        <translation>Save form</translation>
    </message>
    <message>
        <source>Folder untuk formulir</source>
        <translation>Folder for the forms</translation>
    </message>
    <message>
        <source>Teks formulir disalin. Tempel di grup chat kabupaten/kota.</source>
        <translation>Form text copied. Paste it into the chat group of the regions.</translation>
    </message>
    <message>
        <source>Menulis formulir…</source>
        <translation>Writing forms…</translation>
    </message>
    <message>
        <source>Formulir</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>{0} formulir dibuat di “{1}”.</source>
        <translation>Forms made in “{1}”: {0}.</translation>
    </message>
    <message>
        <source>Ambil dari rapat dan laporan</source>
        <translation>Take from meetings and reports</translation>
    </message>
    <message>
        <source>Saring: kata, bidang, kabupaten/kota, rapat…</source>
        <translation>Filter: words, field, regency or city, meeting…</translation>
    </message>
    <message>
        <source>Saring baris</source>
        <translation>Filter lines</translation>
    </message>
    <message>
        <source>Baris yang dapat diambil</source>
        <translation>Lines that can be taken</translation>
    </message>
    <message>
        <source>Tidak ada baris yang belum diambil dari rapat dan laporan dalam periode ini.</source>
        <translation>There are no lines left to take from meetings and reports of this period.</translation>
    </message>
    <message>
        <source>{0}: ambil baris   {1}: semua yang tampil   “?”: bidang perkiraan</source>
        <translation>{0}: take line   {1}: all that is shown   “?”: guessed field</translation>
    </message>
    <message>
        <source>Baris · asal</source>
        <translation>Line · origin</translation>
    </message>
    <message>
        <source>Bulan</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Bulan: {0}</source>
        <translation>Month: {0}</translation>
    </message>
    <message>
        <source>Pilih kabupaten/kota</source>
        <translation>Choose regency or city</translation>
    </message>
    <message>
        <source>&amp;Kabupaten/kota</source>
        <translation>&amp;Regency or city</translation>
    </message>
    <message>
        <source>&amp;Sampai</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>teks dari papan klip</source>
        <translation>text from the clipboard</translation>
    </message>
    <message>
        <source>“{0}” tidak ada dalam daftar kabupaten/kota. Pilih yang dimaksud.</source>
        <translation>“{0}” is not in the list of regencies and cities. Choose the one that is meant.</translation>
    </message>
    <message>
        <source>Periode tidak tertulis di formulir; dianggap {0}.</source>
        <translation>The form does not say its period; taken as {0}.</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Belum ada laporan untuk kabupaten/kota dan periode ini.</source>
        <translation>There is no report of this regency or city for this period yet.</translation>
    </message>
    <message>
        <source>Terima laporan: {0}</source>
        <translation>Receive report: {0}</translation>
    </message>
    <message>
        <source>&amp;Dari</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Riwayat: siapa menulis apa, dan versi lainnya</source>
        <translation>History: who wrote what, and other versions</translation>
    </message>
    <message>
        <source>Peserta</source>
        <comment>satu orang</comment>
        <translation>Attendee</translation>
    </message>
    <message>
        <source>Untuk laporan ini</source>
        <translation>For this report</translation>
    </message>
    <message>
        <source>Profil instansi laporan ini</source>
        <translation>Office profile of this report</translation>
    </message>
    <message>
        <source>Isi sekarang</source>
        <translation>Fill in now</translation>
    </message>
    <message>
        <source>Laporan sudah ada</source>
        <translation>Report is already there</translation>
    </message>
    <message>
        <source>&amp;Hari lain</source>
        <translation>Another &amp;day</translation>
    </message>
    <message>
        <source>Buka yang ada</source>
        <translation>Open that one</translation>
    </message>
    <message>
        <source>Buat untuk tanggal lain</source>
        <translation>Begin for the other date</translation>
    </message>
    <message>
        <source>“{0}” sudah ada.</source>
        <translation>“{0}” is already there.</translation>
    </message>
    <message>
        <source>Isinya sama dengan yang sudah tersimpan; tidak ada yang berubah.</source>
        <translation>It says the same as what is stored; nothing changes.</translation>
    </message>
    <message>
        <source>Pilih kabupaten/kota yang melapor.</source>
        <translation>Choose the regency or city that reports.</translation>
    </message>
    <message>
        <source>Isi hari pertama dan terakhir periodenya.</source>
        <translation>Enter the first and last day of the period.</translation>
    </message>
    <message>
        <source>Laporan ini sudah ada. {0} bagian berbeda; yang diambil menggantikannya, versi sebelumnya tetap tersimpan.</source>
        <translation>This report is there already. Parts that differ: {0}; what is taken replaces them, the earlier version stays stored.</translation>
    </message>
    <message>
        <source>Kelengkapan laporan kabupaten/kota</source>
        <translation>Reports received by regency and city</translation>
    </message>
    <message>
        <source>{0} {1}: belum waktunya</source>
        <translation>{0} {1}: not due yet</translation>
    </message>
    <message>
        <source>Wilayah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>{0} {1}: sudah masuk</source>
        <translation>{0} {1}: received</translation>
    </message>
    <message>
        <source>{0} {1}: belum masuk</source>
        <translation>{0} {1}: not received</translation>
    </message>
    <message>
        <source>Terima laporan</source>
        <translation>Receive reports</translation>
    </message>
    <message>
        <source>Membaca formulir…</source>
        <translation>Reading forms…</translation>
    </message>
    <message>
        <source>Formulir ({0});;Semua berkas (*)</source>
        <translation>Forms ({0});;All files (*)</translation>
    </message>
    <message>
        <source>Papan klip kosong. Salin dulu pesan laporannya, lalu tempel di sini.</source>
        <translation>The clipboard is empty. Copy the message with the report first, then paste it here.</translation>
    </message>
    <message>
        <source>Laporan diterima: {0}</source>
        <translation>Report received: {0}</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah, formulir ini sudah diterima: {0}</source>
        <translation>Nothing changed, this form was received already: {0}</translation>
    </message>
    <message>
        <source>Peta kondisi</source>
        <translation>Map of conditions</translation>
    </message>
    <message>
        <source>belum bertanggal</source>
        <translation>no date yet</translation>
    </message>
    <message>
        <source>Pelapor</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>Teks pengingat untuk {0} kabupaten/kota disalin. Tempel di grup chat.</source>
        <translation>Reminder copied (regencies and cities: {0}). Paste it into the chat group.</translation>
    </message>
    <message>
        <source>{0}: {1} dari {2} kabupaten/kota sudah melapor</source>
        <translation>{0}: reported so far: {1} of {2} regencies and cities</translation>
    </message>
    <message>
        <source>Daftar laporan</source>
        <translation>List of reports</translation>
    </message>
    <message>
        <source>Bagian halaman laporan</source>
        <translation>Parts of the page of reports</translation>
    </message>
    <message>
        <source>Kelengkapan</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Kondisi wilayah</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>{0} aman   {1} siaga   {2} bahaya   {3}: dengan alasan dan tanggal</source>
        <translation>{0} safe   {1} alert   {2} danger   {3}: with reason and date</translation>
    </message>
    <message>
        <source>Semua kabupaten/kota sudah melapor.</source>
        <translation>All regencies and cities have reported.</translation>
    </message>
    <message>
        <source>{0}: laporan harian. {1}: laporan bulanan dari rapat dan laporan yang ada. {2}: terima laporan kabupaten/kota, {3}: dari pesan chat yang disalin.</source>
        <translation>{0}: daily report. {1}: monthly report from the meetings and reports there are. {2}: receive reports of regencies and cities, {3}: from a copied chat message.</translation>
    </message>
    <message>
        <source>Kabupaten/kota belum diketahui</source>
        <translation>The regencies and cities are not known yet</translation>
    </message>
    <message>
        <source>Pilih provinsi di Panduan awal, atau isi daftarnya di Pengaturan.</source>
        <translation>Choose the province in First steps, or fill in their list in Settings.</translation>
    </message>
    <message>
        <source>Belum ada laporan {0}</source>
        <translation>No reports for {0} yet</translation>
    </message>
    <message>
        <source>Tidak terbaca sebagai bagian formulir, tidak ikut diambil</source>
        <translation>Not read as part of the form, will not be taken</translation>
    </message>
    <message>
        <source>{0} · berbeda</source>
        <translation>{0} · differs</translation>
    </message>
    <message>
        <source>Formulir ini</source>
        <translation>This form</translation>
    </message>
    <message>
        <source>Sudah tersimpan</source>
        <translation>Stored already</translation>
    </message>
    <message>
        <source>(tidak diisi)</source>
        <translation>(not filled in)</translation>
    </message>
    <message>
        <source>(belum ada)</source>
        <translation>(nothing yet)</translation>
    </message>
    <message>
        <source>{0} · sama</source>
        <translation>{0} · the same</translation>
    </message>
    <message>
        <source>{0} · yang tersimpan tetap</source>
        <translation>{0} · what is stored stays</translation>
    </message>
    <message>
        <source>Data kantor di server</source>
        <translation>Office data on a server</translation>
    </message>
    <message>
        <source>&amp;Hubungi dan pakai</source>
        <translation>&amp;Connect and use</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>Nama atau nomornya, misalnya server-kantor</source>
        <translation>Its name or number, for example server-kantor</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Basis data</source>
        <translation>&amp;Database</translation>
    </message>
    <message>
        <source>Nama &amp;pengguna</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>&amp;Kata sandi</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Disimpan di brankas kata sandi sistem; tanpa itu ditanyakan tiap kali.</source>
        <translation>Kept in the key ring of the system; without one it is asked for each time.</translation>
    </message>
    <message>
        <source>&amp;Jalur</source>
        <translation>Conn&amp;ection</translation>
    </message>
    <message>
        <source>Sertifikat kantor (&amp;CA)</source>
        <translation>Office certi&amp;ficate (CA)</translation>
    </message>
    <message>
        <source>Kosongkan kalau sertifikat server dikenal oleh sistem.</source>
        <translation>Leave it empty where the system knows the server&apos;s certificate.</translation>
    </message>
    <message>
        <source>Pilih…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Pilih berkas sertifikat</source>
        <translation>Choose the certificate file</translation>
    </message>
    <message>
        <source>Beberapa komputer memakai data yang sama lewat PostgreSQL kantor. Isian ini diberikan oleh pengelola server.</source>
        <translation>Several computers use the same data through the office&apos;s PostgreSQL. Whoever looks after the server gives you what to fill in here.</translation>
    </message>
    <message>
        <source>Sertifikat kantor</source>
        <translation>Office certificate</translation>
    </message>
    <message>
        <source>Tersandi, server dibuktikan dengan sertifikat</source>
        <translation>Encrypted, the server proved by its certificate</translation>
    </message>
    <message>
        <source>Tersandi, server tidak dibuktikan</source>
        <translation>Encrypted, the server not proved</translation>
    </message>
    <message>
        <source>Tersandi bila server bisa</source>
        <translation>Encrypted where the server can</translation>
    </message>
    <message>
        <source>Menghubungi…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>postgresql server basis data jaringan bersama pindah</source>
        <translation>postgresql server database network shared move</translation>
    </message>
    <message>
        <source>Pakai &amp;berkas data di komputer ini…</source>
        <translation>Use the data &amp;file on this computer…</translation>
    </message>
    <message>
        <source>Pakai berkas data di komputer ini?</source>
        <translation>Use the data file on this computer?</translation>
    </message>
    <message>
        <source>Jendela ditutup lalu dibuka pada berkas itu. Data kantor di server tetap ada; yang diketik sesudahnya hanya ada di komputer ini.</source>
        <translation>The window is closed and opened on that file. The office&apos;s data on the server stays; what is typed from then on is on this computer alone.</translation>
    </message>
    <message>
        <source>Pakai berkas</source>
        <translation>Use the file</translation>
    </message>
    <message>
        <source>Pindahkan semua data kantor ke berkas di komputer ini?</source>
        <translation>Move all data of the office to a file on this computer?</translation>
    </message>
    <message>
        <source>Tutup dulu program ini di komputer lain: yang diketik di sana sesudahnya tidak ikut. Data di server tetap ada, dan berkas data yang sudah ada di komputer ini disimpan di folder sebelum-pemulihan.</source>
        <translation>Close this program on other computers first: what is typed there later does not come along. The data on the server stays, and a data file that is on this computer already is kept in the folder sebelum-pemulihan.</translation>
    </message>
    <message>
        <source>Pindahkan</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Yang diketik di sini terlihat di semua komputer kantor. Tampilan, nama Anda, dan tempat terakhir tetap milik komputer ini.</source>
        <translation>What is typed here is seen on all computers of the office. Appearance, your name and the last place stay this computer&apos;s own.</translation>
    </message>
    <message>
        <source>Satu berkas untuk satu komputer, tanpa jaringan. Kalau beberapa orang bekerja pada data yang sama, pakai data kantor di server PostgreSQL.</source>
        <translation>One file for one computer, without a network. Where several people work on the same data, use office data on a PostgreSQL server.</translation>
    </message>
    <message>
        <source>&amp;Ganti server…</source>
        <translation>Chan&amp;ge server…</translation>
    </message>
    <message>
        <source>Pakai data di &amp;server…</source>
        <translation>Use data on a &amp;server…</translation>
    </message>
    <message>
        <source>P&amp;indahkan semua data ke berkas…</source>
        <translation>&amp;Move all data to a file…</translation>
    </message>
    <message>
        <source>P&amp;indahkan semua data ke server…</source>
        <translation>&amp;Move all data to a server…</translation>
    </message>
    <message>
        <source>Tanpa jaringan, yang pernah dibuka di komputer ini dapat dibaca dan diketik; ketikan disimpan di sini dan dikirim sendiri begitu server menjawab.</source>
        <translation>Without the network, what was opened on this computer before can be read and typed in; what is typed is kept here and sent by itself once the server answers.</translation>
    </message>
    <message>
        <source>Menghubungi server…</source>
        <translation>Connecting to the server…</translation>
    </message>
    <message>
        <source>Bekerja &amp;tanpa jaringan</source>
        <translation>&amp;Work without the network</translation>
    </message>
    <message>
        <source>&amp;Coba lagi</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Alamat lain…</source>
        <translation>Another &amp;address…</translation>
    </message>
    <message>
        <source>Pakai &amp;berkas data kali ini</source>
        <translation>Use the data &amp;file this time</translation>
    </message>
    <message>
        <source>Diketik selama jaringan putus, dan ditolak server sesudahnya. Hanya ada di komputer ini sampai dimasukkan lagi atau dibuang.</source>
        <translation>Typed while the network was down, and refused by the server afterwards. It is on this computer alone until it is put in again or discarded.</translation>
    </message>
    <message>
        <source>Teks itu tidak ada di tempat lain dan tidak dapat dikembalikan.</source>
        <translation>The text is nowhere else and cannot be brought back.</translation>
    </message>
    <message>
        <source>Tidak diterima server</source>
        <translation>Not taken by the server</translation>
    </message>
    <message>
        <source>Cari kata atau rapat…</source>
        <translation>Search words or meeting…</translation>
    </message>
    <message>
        <source>Cari dalam yang tidak diterima</source>
        <translation>Search what was not taken</translation>
    </message>
    <message>
        <source>Yang tidak diterima server</source>
        <translation>What the server did not take</translation>
    </message>
    <message>
        <source>&amp;Masukkan ke notula</source>
        <translation>&amp;Put into the minutes</translation>
    </message>
    <message>
        <source>&amp;Salin</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Buang…</source>
        <translation>&amp;Discard…</translation>
    </message>
    <message>
        <source>rapat yang sudah tidak ada</source>
        <translation>a meeting that is gone</translation>
    </message>
    <message>
        <source>Yang diketik</source>
        <translation>What was typed</translation>
    </message>
    <message numerus="yes">
        <source>Buang {0} teks?</source>
        <translation>
            <numerusform>Discard {0} text?</numerusform>
            <numerusform>Discard {0} texts?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} perubahan yang diketik selama jaringan putus tidak diterima server. Teksnya aman di komputer ini.</source>
        <translation>
            <numerusform>{0} change typed while the network was down was not taken by the server. Its text is safe on this computer.</numerusform>
            <numerusform>{0} changes typed while the network was down were not taken by the server. Their text is safe on this computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Semua yang diketik sudah diterima server.</source>
        <translation>The server has taken everything that was typed.</translation>
    </message>
    <message>
        <source>Lihat…</source>
        <translation>See…</translation>
    </message>
    <message>
        <source>Pulihkan salinan</source>
        <translation>Restore backup</translation>
    </message>
    <message>
        <source>Pulihkan salinan {0}?</source>
        <translation>Restore the backup of {0}?</translation>
    </message>
    <message>
        <source>Judul kelengkapan</source>
        <translation>Title of the completeness</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Tersalin</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Ada kesalahan program</source>
        <translation>The program has a fault</translation>
    </message>
    <message>
        <source>Program menemui kesalahan yang tidak terduga. Yang sudah diketik tetap ada; lanjutkan bekerja, lalu kirim rinciannya kepada pengelola aplikasi. Rincian itu tidak memuat isi notula.</source>
        <translation>The program met an unexpected fault. What was typed is still there; go on working, then send the details to whoever looks after the program. The details hold nothing of the minutes.</translation>
    </message>
    <message>
        <source>Salin rincian</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>Data: di server kantor</source>
        <translation>Data: on the office&apos;s server</translation>
    </message>
    <message>
        <source>{0} butir · {1} kata</source>
        <translation>Entries: {0} · words: {1}</translation>
    </message>
    <message>
        <source>Enter pulihkan   {0} hapus permanen   {1} kembali ke daftar</source>
        <translation>Enter restores   {0} deletes for good   {1} back to the list</translation>
    </message>
    <message>
        <source>{0}/{1} halaman   {2} cetak   {3} kembali</source>
        <translation>{0}/{1} page   {2} print   {3} back</translation>
    </message>
    <message>
        <source>{0} rapat baru   Enter buka   Tab daftar berikutnya</source>
        <translation>{0} new meeting   Enter open   Tab next list</translation>
    </message>
    <message>
        <source>{0} rapat baru   Enter buka   {1} ke Sampah</source>
        <translation>{0} new meeting   Enter open   {1} to the Bin</translation>
    </message>
    <message>
        <source>{0}: ganti status   {1}: rincian   {2}: ke butir notula</source>
        <translation>{0}: change status   {1}: details   {2}: to the entry in the minutes</translation>
    </message>
    <message>
        <source>{0}: teratasi   {1}: catatan   {2}: kabupaten/kota   {3}: ke butir notula</source>
        <translation>{0}: solved   {1}: note   {2}: regency/city   {3}: to the entry in the minutes</translation>
    </message>
    <message>
        <source>{0}: tanggal tinjau   {1}: sudah ditinjau   {2}: digantikan oleh…</source>
        <translation>{0}: review date   {1}: reviewed   {2}: replaced by…</translation>
    </message>
    <message>
        <source>{0} harian   {1} bulanan   {2} terima   {3}/{4} bulan</source>
        <translation>{0} daily   {1} monthly   {2} receive   {3}/{4} month</translation>
    </message>
    <message>
        <source>{0} tambah   Enter ubah   {1} akhiri   {2} kembali</source>
        <translation>{0} add   Enter edit   {1} end   {2} back</translation>
    </message>
    <message>
        <source>↓ ke hasil   Enter buka   {0}: ke kolom   {1}: ekspor</source>
        <translation>↓ to the hits   Enter open   {0}: to the field   {1}: export</translation>
    </message>
    <message>
        <source>{0} tambah   Enter ubah</source>
        <translation>{0} add   Enter edit</translation>
    </message>
    <message>
        <source>Panah pilih bagian   Enter masuk   {0} kembali</source>
        <translation>Arrows choose a section   Enter goes in   {0} back</translation>
    </message>
    <message>
        <source>Enter lanjut   {0} lewati   {1} sebelumnya   {2} nanti saja</source>
        <translation>Enter next   {0} skip   {1} previous   {2} later</translation>
    </message>
    <message>
        <source>Cari perintah, agenda, dan rapat</source>
        <translation>Find commands, agenda items and meetings</translation>
    </message>
    <message>
        <source>Cari perintah, agenda, atau rapat</source>
        <translation>Find commands, agenda items or meetings</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok.</source>
        <translation>Nothing matches.</translation>
    </message>
    <message>
        <source>Agenda rapat ini</source>
        <translation>Agenda of this meeting</translation>
    </message>
    <message>
        <source>Perintah</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Rapat terbaru</source>
        <translation>Latest meetings</translation>
    </message>
    <message>
        <source>Latihan</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>LATIHAN: semua yang ada di jendela ini dihapus waktu jendelanya ditutup.</source>
        <translation>PRACTICE: all that is in this window is deleted when it is closed.</translation>
    </message>
    <message>
        <source>Jendela latihan dibuka …</source>
        <translation>The practice window is opening …</translation>
    </message>
    <message>
        <source>{0} perlu ditinjau</source>
        <translation>{0} to review</translation>
    </message>
    <message>
        <source>Tidak ada lagi yang lewat tenggat</source>
        <translation>Nothing is overdue any more</translation>
    </message>
    <message>
        <source>Ingatkan nanti</source>
        <translation>Remind later</translation>
    </message>
    <message>
        <source>1 jam lagi</source>
        <translation>In 1 hour</translation>
    </message>
    <message>
        <source>Minggu depan</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>tidak ada yang lewat tenggat</source>
        <translation>nothing overdue</translation>
    </message>
    <message>
        <source>Rapat yang terbuka sudah ditulis sebagai catatan di {0}.</source>
        <translation>The open meeting was written as notes to {0}.</translation>
    </message>
    <message>
        <source>Mulai ulang</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Jendela tidak jadi ditutup, jadi belum ada yang dipulihkan atau diubah. Pilih lagi bila tetap dikehendaki.</source>
        <translation>The window was not closed, so nothing has been restored or changed. Choose again if you still want it.</translation>
    </message>
    <message>
        <source>Masih ada yang belum tersimpan, jadi jendela belum ditutup. Tunggu sampai tersimpan lalu coba lagi.</source>
        <translation>Something is not saved yet, so the window was not closed. Wait until it is saved, then try again.</translation>
    </message>
    <message>
        <source>Masih ada yang dikerjakan, jadi jendela belum ditutup. Tunggu sampai selesai atau batalkan di baris bawah, lalu coba lagi.</source>
        <translation>Something is still being worked on, so the window was not closed. Wait until it is done or cancel it in the bottom line, then try again.</translation>
    </message>
    <message>
        <source>Masih ada pertanyaan atau isian yang terbuka, jadi jendela belum ditutup. Tutup dulu, lalu coba lagi.</source>
        <translation>A question or a form is still open, so the window was not closed. Close it first, then try again.</translation>
    </message>
    <message>
        <source>Server belum menerima: {0} perubahan aman di komputer ini, dikirim nanti</source>
        <translation>Not taken by the server yet: {0} changes safe on this computer, sent later</translation>
    </message>
    <message>
        <source>Jaringan putus: {0} perubahan aman di komputer ini, dikirim nanti</source>
        <translation>Network down: {0} changes are safe on this computer and are sent later</translation>
    </message>
    <message numerus="yes">
        <source>{0} perubahan tidak diterima server</source>
        <translation>
            <numerusform>{0} change not taken by the server</numerusform>
            <numerusform>{0} changes not taken by the server</numerusform>
        </translation>
    </message>
    <message>
        <source>Simpan otomatis</source>
        <translation>Saved automatically</translation>
    </message>
    <message>
        <source>Menyimpan …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Isian belum disimpan</source>
        <translation>Field not saved</translation>
    </message>
    <message>
        <source>BELUM TERSIMPAN</source>
        <translation>NOT SAVED</translation>
    </message>
    <message>
        <source>Belum tersimpan: {0}</source>
        <translation>Not saved: {0}</translation>
    </message>
    <message>
        <source>Tersimpan {0}</source>
        <translation>Saved {0}</translation>
    </message>
    <message>
        <source>{0} bantuan</source>
        <translation>{0} help</translation>
    </message>
    <message>
        <source>Folder dengan versi baru</source>
        <translation>Folder with the new version</translation>
    </message>
    <message>
        <source>Versi baru {0} ada di {1}. Data disalin dulu, lalu versi itu dipasang.</source>
        <translation>A new version {0} is in {1}. The data is backed up first, then that version is installed.</translation>
    </message>
    <message>
        <source>Di {0} tidak ada versi yang lebih baru untuk komputer ini.</source>
        <translation>{0} holds no newer version for this computer.</translation>
    </message>
    <message>
        <source>Memperbarui program…</source>
        <translation>Updating the program…</translation>
    </message>
    <message>
        <source>Perbarui</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Salin perintah</source>
        <translation>Copy command</translation>
    </message>
    <message>
        <source>Belum tersimpan</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Kembali ke isian</source>
        <translation>Back to the field</translation>
    </message>
    <message>
        <source>Tutup tanpa isian itu</source>
        <translation>Close without it</translation>
    </message>
    <message>
        <source>Masih dikerjakan</source>
        <translation>Still working</translation>
    </message>
    <message>
        <source>Yang dibatalkan tidak meninggalkan berkas setengah jadi; catatan rapat aman.</source>
        <translation>What is cancelled leaves no half-made files; your notes are safe.</translation>
    </message>
    <message>
        <source>Tutup bila selesai</source>
        <translation>Close when done</translation>
    </message>
    <message>
        <source>Batalkan dan tutup</source>
        <translation>Cancel and close</translation>
    </message>
    <message>
        <source>Jangan tutup</source>
        <translation>Do not close</translation>
    </message>
    <message>
        <source>Ketikan terakhir belum dapat ditulis ke diska.</source>
        <translation>What was typed last cannot be written to the disk yet.</translation>
    </message>
    <message>
        <source>Bila ditutup, ketikan itu hilang. Begitu dapat ditulis, jendela ini menutup.</source>
        <translation>If closed, it is lost. As soon as it can be written, this window closes.</translation>
    </message>
    <message>
        <source>Tutup tanpa menyimpan</source>
        <translation>Close without saving</translation>
    </message>
    <message>
        <source>Belum selesai: {0}</source>
        <translation>Not done: {0}</translation>
    </message>
    <message>
        <source>{0} tidak berlaku di sini. Tombol ini untuk: {1}.</source>
        <translation>{0} does nothing here. This key is for: {1}.</translation>
    </message>
    <message>
        <source>~ diubah: {0} → {1}</source>
        <translation>~ changed: {0} → {1}</translation>
    </message>
    <message>
        <source>+ ditambahkan: {0}</source>
        <translation>+ added: {0}</translation>
    </message>
    <message>
        <source>− dihapus: {0}</source>
        <translation>− deleted: {0}</translation>
    </message>
    <message>
        <source>Perbandingan dua versi</source>
        <translation>Comparison of two versions</translation>
    </message>
    <message>
        <source>Hanya yang berbeda</source>
        <translation>Only what differs</translation>
    </message>
    <message>
        <source>Tidak ada perubahan</source>
        <translation>No changes</translation>
    </message>
    <message>
        <source>− dihapus    + ditambahkan    ~ diubah</source>
        <translation>− deleted    + added    ~ changed</translation>
    </message>
    <message>
        <source>{0} perubahan pada {1} baris</source>
        <translation>Changes: {0}, lines: {1}</translation>
    </message>
    <message>
        <source>Sahkan notula</source>
        <translation>Finalise minutes</translation>
    </message>
    <message>
        <source>Nomor notula</source>
        <translation>Number of the minutes</translation>
    </message>
    <message>
        <source>Boleh dikosongkan kalau nomor baru diberikan setelah ditandatangani.</source>
        <translation>May be left empty if the number is given only after signing.</translation>
    </message>
    <message>
        <source>Unit pada nomor</source>
        <translation>Unit in the number</translation>
    </message>
    <message>
        <source>Sahkan</source>
        <translation>Finalise</translation>
    </message>
    <message>
        <source>Sahkan notula sebagai versi {0}</source>
        <translation>Finalise minutes as version {0}</translation>
    </message>
    <message>
        <source>Yang dibekukan: {0}. Setelah itu isinya hanya dapat diubah lewat “Buka revisi”; perkembangan tindak lanjut dan lampiran tetap dapat dicatat.</source>
        <translation>What is frozen: {0}. After that the contents can be changed only through “Open revision”; progress of follow-ups and attachments can still be noted.</translation>
    </message>
    <message>
        <source>Alasan revisi: {0}</source>
        <translation>Reason for revision: {0}</translation>
    </message>
    <message>
        <source>Yang belum lengkap:
{0}</source>
        <translation>What is not complete:
{0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} butir</source>
        <translation>
            <numerusform>{0} entry</numerusform>
            <numerusform>{0} entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Isi versi</source>
        <translation>Contents of the version</translation>
    </message>
    <message>
        <source>Versi yang sudah disahkan tetap tersimpan. Notula menjadi draf lagi sampai disahkan sebagai versi berikutnya, dan alasannya dicatat pada versi itu.</source>
        <translation>The version that is final stays. The minutes become a draft again until they are finalised as the next version, and the reason is noted with that version.</translation>
    </message>
    <message>
        <source>Buka adendum</source>
        <translation>Open addendum</translation>
    </message>
    <message>
        <source>Buka revisi</source>
        <translation>Open revision</translation>
    </message>
    <message>
        <source>Notula ini sudah disepakati, jadi perubahannya menjadi adendum.</source>
        <translation>These minutes were agreed, so their changes become an addendum.</translation>
    </message>
    <message>
        <source>misalnya: nama narasumber salah tulis</source>
        <translation>e.g. nama narasumber salah tulis</translation>
    </message>
    <message>
        <source>Isi adendum</source>
        <translation>Contents of the addendum</translation>
    </message>
    <message>
        <source>Alasan belum diisi. Tulis satu kalimat mengapa notula dibuka lagi.</source>
        <translation>The reason is not filled in. Write one sentence why the minutes are opened again.</translation>
    </message>
    <message>
        <source>Keadaan sekarang</source>
        <translation>As it is now</translation>
    </message>
    <message>
        <source>Versi {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Disahkan {0}</source>
        <translation>Finalised {0}</translation>
    </message>
    <message>
        <source>Sidik {0}…</source>
        <translation>Fingerprint {0}…</translation>
    </message>
    <message>
        <source>Alasan: {0}</source>
        <translation>Reason: {0}</translation>
    </message>
    <message>
        <source>Rapat belum dimulai. Tekan “Mulai rapat” lalu “Tutup rapat” sebelumnya.</source>
        <translation>The meeting has not started. Press “Start meeting” and then “Close meeting” first.</translation>
    </message>
    <message>
        <source>Isian yang tidak tersimpan: {0}</source>
        <translation>Fields that were not saved: {0}</translation>
    </message>
    <message>
        <source>Notula sudah disahkan; isinya tidak berubah lagi.</source>
        <translation>The minutes are final; their contents no longer change.</translation>
    </message>
    <message>
        <source>Notula sudah disahkan. Pilih “Buka revisi…” kalau harus diubah.</source>
        <translation>The minutes are final. Choose “Open revision…” if they have to be changed.</translation>
    </message>
    <message>
        <source>Rapat masih berlangsung. Tekan “Tutup rapat”, lalu sahkan notulanya.</source>
        <translation>The meeting is still running. Press “Close meeting”, then finalise its minutes.</translation>
    </message>
    <message numerus="yes">
        <source>{0} butir masih perlu dilengkapi; {1} menampilkannya.</source>
        <translation>
            <numerusform>{0} entry still has to be completed; {1} shows it.</numerusform>
            <numerusform>{0} entries still have to be completed; {1} shows them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ketikan terakhir belum dapat ditulis ke diska, jadi notula belum disahkan. Tunggu sampai tersimpan, lalu coba lagi.</source>
        <translation>What was typed last cannot be written to the disk, so the minutes are not final yet. Wait until it is saved, then try again.</translation>
    </message>
    <message>
        <source>Bandingkan dengan versi terakhir</source>
        <translation>Compare with the latest version</translation>
    </message>
    <message>
        <source>Lanjut sahkan</source>
        <translation>Finalise all the same</translation>
    </message>
    <message>
        <source>Notula sudah disahkan {0} pukul {1} sebagai versi {2}; isinya tidak berubah lagi.</source>
        <translation>The minutes were finalised on {0} at {1} as version {2}; their contents no longer change.</translation>
    </message>
    <message>
        <source>Sedang direvisi: {0}</source>
        <translation>Under revision: {0}</translation>
    </message>
    <message>
        <source>Masa koreksi berakhir. {0}</source>
        <translation>The correction round has ended. {0}</translation>
    </message>
    <message>
        <source>↑/↓: versi   {0} / {1}: perbedaan berikutnya / sebelumnya</source>
        <translation>↑/↓: versions   {0} / {1}: next / previous difference</translation>
    </message>
    <message>
        <source>Versi notula</source>
        <translation>Versions of the minutes</translation>
    </message>
    <message>
        <source>Buka dokumen</source>
        <translation>Open document</translation>
    </message>
    <message>
        <source>Daftar versi</source>
        <translation>List of versions</translation>
    </message>
    <message>
        <source>Bandingkan dengan</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>– tidak dibandingkan –</source>
        <translation>– not compared –</translation>
    </message>
    <message>
        <source>Belum ada versi</source>
        <translation>No versions yet</translation>
    </message>
    <message>
        <source>Versi pertama dibekukan saat notula disahkan ({0}).</source>
        <translation>The first version is frozen when the minutes are finalised ({0}).</translation>
    </message>
    <message>
        <source>Yang sudah disepakati</source>
        <translation>What was agreed</translation>
    </message>
    <message>
        <source>Tayangan rapat</source>
        <translation>Meeting on the wall</translation>
    </message>
    <message>
        <source>Bagian ini tidak ditayangkan.</source>
        <translation>This part is not shown.</translation>
    </message>
    <message>
        <source>Naskah terbatas</source>
        <translation>Restricted paper</translation>
    </message>
    <message>
        <source>Hanya yang berhak boleh menerimanya. Tandanya ikut tertulis pada setiap baris.</source>
        <translation>Only those entitled may receive it. Its mark is written on each row as well.</translation>
    </message>
    <message>
        <source>Sertakan</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>Tanpa yang terbatas</source>
        <translation>Without the restricted</translation>
    </message>
    <message>
        <source>misalnya 18 Maret 2025</source>
        <translation>e.g. 18 Maret 2025</translation>
    </message>
    <message>
        <source>misalnya 18/3/2025</source>
        <translation>e.g. 18/3/2025</translation>
    </message>
    <message>
        <source>belum diisi, misalnya 18/3/2025</source>
        <translation>not filled in, e.g. 18/3/2025</translation>
    </message>
    <message>
        <source>Tanggal belum diisi, misalnya 18/3/2025.</source>
        <translation>The date is not filled in, e.g. 18/3/2025.</translation>
    </message>
    <message>
        <source>tanggal</source>
        <translation>date</translation>
    </message>
    <message>
        <source>{0}: {1} dari {2} selesai, {3} proses, {4} belum, {5} lewat tenggat</source>
        <translation>{0}: {1} of {2} done, {3} active, {4} pending, {5} overdue</translation>
    </message>
    <message>
        <source>lewat</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>“{0}”, isian Anda, diganti di meja lain.</source>
        <translation>“{0}”, which you filled in, was changed at another desk.</translation>
    </message>
    <message>
        <source>{0} Tekan untuk memakainya lagi.</source>
        <translation>{0} Press to use it again.</translation>
    </message>
    <message>
        <source>Isian belum disimpan. Buang isian itu?</source>
        <translation>What is typed here is not saved. Discard it?</translation>
    </message>
    <message>
        <source>Lanjut mengisi</source>
        <translation>Keep typing</translation>
    </message>
    <message>
        <source>Buang isian</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>Buang</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Bukan jam yang dikenal. Tulis seperti 08.30, dari 00.00 sampai 23.59.</source>
        <translation>Not a time that is known. Write it like 08.30, from 00.00 to 23.59.</translation>
    </message>
    <message>
        <source>jj.mm</source>
        <translation>hh.mm</translation>
    </message>
    <message>
        <source>Daftar ini bukan tempat mengetik; {0} menampilkan tombolnya.</source>
        <translation>This list takes no typing; {0} shows its keys.</translation>
    </message>
    <message>
        <source>Jeda</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source> (+{0} lagi)</source>
        <translation> (+{0} more)</translation>
    </message>
    <message>
        <source>Batalkan: {0}</source>
        <translation>Cancel: {0}</translation>
    </message>
    <message>
        <source>Menunggu giliran: {0}</source>
        <translation>Waiting for its turn: {0}</translation>
    </message>
    <message>
        <source>Dijeda: {0}</source>
        <translation>Paused: {0}</translation>
    </message>
    <message>
        <source>{0} “{1}” diketik di rapat lain dan belum diterapkan.</source>
        <translation>{0} “{1}” was typed in another meeting and is not applied yet.</translation>
    </message>
    <message>
        <source>{0}: status berikutnya   {1}: catat   {2}: tenggat   Enter: ke butir notula</source>
        <translation>{0}: next status   {1}: note   {2}: due date   Enter: to the entry in the minutes</translation>
    </message>
    <message>
        <source>Di tab Notula, awali baris dengan “&gt; ” untuk mencatat tindak lanjut.</source>
        <translation>In the tab Minutes, begin a line with “&gt; ” to note a follow-up.</translation>
    </message>
    <message>
        <source>Tidak ada yang ditambahkan. Teksnya ada di papan klip.</source>
        <translation>Nothing was added. The text is on the clipboard.</translation>
    </message>
    <message>
        <source>{0} sudah ada di daftar.</source>
        <translation>{0} is in the list already.</translation>
    </message>
    <message>
        <source>{0} dilengkapi.</source>
        <translation>{0} completed.</translation>
    </message>
    <message>
        <source>Membaca daftar peserta…</source>
        <translation>Reading the list of attendees…</translation>
    </message>
    <message>
        <source>baru di direktori</source>
        <translation>new in the directory</translation>
    </message>
    <message>
        <source>{0} ditambahkan ({1}).</source>
        <translation>{0} added ({1}).</translation>
    </message>
    <message numerus="yes">
        <source>{0} peserta ditambahkan.</source>
        <translation>
            <numerusform>{0} attendee added.</numerusform>
            <numerusform>{0} attendees added.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} dihapus dari daftar</source>
        <translation>{0} removed from the list</translation>
    </message>
    <message>
        <source>Tambah peserta: nama, jabatan, instansi — Enter</source>
        <translation>Add attendee: name, position, agency — Enter</translation>
    </message>
    <message>
        <source>Tambah peserta</source>
        <translation>Add attendee</translation>
    </message>
    <message>
        <source>perwakilan instansi</source>
        <translation>representing an agency</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>NIP {0}</source>
        <translation>NIP {0}</translation>
    </message>
    <message>
        <source>{0}: ganti status   {1}: ubah   {2} {3}: pindah   {4}: hapus</source>
        <translation>{0}: change status   {1}: edit   {2} {3}: move   {4}: remove</translation>
    </message>
    <message>
        <source>Undang…</source>
        <translation>Invite…</translation>
    </message>
    <message>
        <source>Semua hadir</source>
        <translation>All present</translation>
    </message>
    <message>
        <source>Catat semua peserta hadir</source>
        <translation>Note all attendees as present</translation>
    </message>
    <message>
        <source>“{0}” belum ditambahkan ke peserta; Enter menambahkannya.</source>
        <translation>“{0}” is not among the attendees yet; Enter adds it.</translation>
    </message>
    <message>
        <source>“{0}” diketik di peserta rapat lain dan belum ditambahkan.</source>
        <translation>“{0}” was typed at the attendees of another meeting and is not added yet.</translation>
    </message>
    <message>
        <source>Peserta itu sudah tidak ada di daftar; yang diketik: “{0}”</source>
        <translation>That attendee is no longer in the list; what you typed: “{0}”</translation>
    </message>
    <message>
        <source>Presensi</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>diwakili</source>
        <translation>represented</translation>
    </message>
    <message>
        <source>Daftar peserta</source>
        <translation>List of attendees</translation>
    </message>
    <message>
        <source>“{0}” di presensi belum dicatat; Enter mencatatnya.</source>
        <translation>“{0}” in the check-in is not noted yet; Enter notes it.</translation>
    </message>
    <message>
        <source>“{0}” diketik di presensi rapat lain dan belum dicatat.</source>
        <translation>“{0}” was typed in the check-in of another meeting and is not noted yet.</translation>
    </message>
    <message>
        <source>Diurungkan.</source>
        <translation>Undone.</translation>
    </message>
    <message>
        <source>{0} sudah dicatat hadir.</source>
        <translation>{0} is noted as present already.</translation>
    </message>
    <message numerus="yes">
        <source>terlambat {0} menit</source>
        <translation>
            <numerusform>{0} minute late</numerusform>
            <numerusform>{0} minutes late</numerusform>
        </translation>
    </message>
    <message>
        <source>Belum datang</source>
        <translation>Not arrived</translation>
    </message>
    <message>
        <source>~ daring</source>
        <translation>~ online</translation>
    </message>
    <message>
        <source>&gt; Nama, jabatan: wakil</source>
        <translation>&gt; Name, position: stand-in</translation>
    </message>
    <message>
        <source>- alasan: izin</source>
        <translation>- reason: excused</translation>
    </message>
    <message>
        <source>/ pulang</source>
        <translation>/ leaves</translation>
    </message>
    <message>
        <source>09.40: jamnya</source>
        <translation>09.40: the time</translation>
    </message>
    <message>
        <source>Nama, jabatan, instansi: orang baru</source>
        <translation>Name, position, agency: new person</translation>
    </message>
    <message>
        <source>Tiga huruf nama atau instansi, Enter: hadir</source>
        <translation>Three letters of a name or agency, Enter: present</translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan “{0}”. Orang baru: ketik Nama, jabatan, instansi.</source>
        <translation>Nothing matches “{0}”. A new person: type Name, position, agency.</translation>
    </message>
    <message>
        <source>Hadir {0} dari {1}</source>
        <translation>{0} of {1} present</translation>
    </message>
    <message>
        <source>belum datang {0}</source>
        <translation>{0} not arrived</translation>
    </message>
    <message>
        <source>{0} daring</source>
        <translation>{0} online</translation>
    </message>
    <message>
        <source>hadir {0} dari {1}</source>
        <translation>{0} of {1} present</translation>
    </message>
    <message>
        <source>Tanpa instansi</source>
        <translation>No agency</translation>
    </message>
    <message>
        <source>orang baru</source>
        <translation>new person</translation>
    </message>
    <message>
        <source>belum di daftar</source>
        <translation>not in the list</translation>
    </message>
    <message>
        <source>Tanpa tanggal, tenggat seperti “besok” tidak dapat dihitung.</source>
        <translation>Without a date, due dates such as “besok” cannot be worked out.</translation>
    </message>
    <message>
        <source>Zona</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Sifat</source>
        <translation>Classification</translation>
    </message>
    <message>
        <source>Tingkat urgensi</source>
        <translation>Urgency</translation>
    </message>
    <message>
        <source>Judul rapat</source>
        <translation>Title of the meeting</translation>
    </message>
    <message>
        <source>nama rangkaian</source>
        <translation>name of the series</translation>
    </message>
    <message>
        <source>Surat undangan</source>
        <translation>Letter of invitation</translation>
    </message>
    <message>
        <source>nomor dan tanggal surat</source>
        <translation>number and date of the letter</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Kuorum</source>
        <translation>Quorum</translation>
    </message>
    <message>
        <source>Penyelenggara</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Panggilan</source>
        <translation>Called for</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Kata pembukaan</source>
        <translation>Opening words</translation>
    </message>
    <message>
        <source>Penutup</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Menurut profil</source>
        <translation>As in the profile</translation>
    </message>
    <message>
        <source>Lisensi MIT. Tidak ada yang dikirim lewat jaringan.</source>
        <translation>MIT licence. Nothing is sent over a network.</translation>
    </message>
    <message>
        <source>Panduan awal…</source>
        <translation>First steps…</translation>
    </message>
    <message>
        <source>Instansi, kop, wilayah, notulis, cadangan: langkah demi langkah</source>
        <translation>Agency, letterhead, region, note-taker, backups: step by step</translation>
    </message>
    <message>
        <source>{0}: buat   {1}: pratinjau   {2}: notula   {3}: cetak</source>
        <translation>{0}: make   {1}: preview   {2}: minutes   {3}: print</translation>
    </message>
    <message numerus="yes">
        <source>Rapat ini bersifat {0}. Buat petikan bagi {1} instansi?</source>
        <translation>
            <numerusform>This meeting is {0}. Make excerpts for {1} agency?</numerusform>
            <numerusform>This meeting is {0}. Make excerpts for {1} agencies?</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder bagi petikan</source>
        <translation>Folder for the excerpts</translation>
    </message>
    <message numerus="yes">
        <source>{0} petikan tersimpan: {1}</source>
        <translation>
            <numerusform>{0} excerpt saved: {1}</numerusform>
            <numerusform>{0} excerpts saved: {1}</numerusform>
        </translation>
    </message>
    <message>
        <source>Membuat petikan…</source>
        <translation>Making excerpts…</translation>
    </message>
    <message>
        <source>Berkas lama tidak ditimpa, karena {0}.</source>
        <translation>The old file was not overwritten, because it was {0}.</translation>
    </message>
    <message>
        <source>Berkas lengkap</source>
        <translation>Complete file</translation>
    </message>
    <message>
        <source>Ketikan terakhir tidak ada di dalamnya, karena belum tersimpan.</source>
        <translation>What was typed last is not in it, because it is not saved yet.</translation>
    </message>
    <message>
        <source> Tanpa PDF: LibreOffice atau Microsoft Word tidak terpasang.</source>
        <translation> Without PDFs: LibreOffice or Microsoft Word is not installed.</translation>
    </message>
    <message>
        <source>Membuat berkas lengkap…</source>
        <translation>Making the complete file…</translation>
    </message>
    <message>
        <source>Simpan {0}</source>
        <translation>Save {0}</translation>
    </message>
    <message>
        <source>{0} disalin</source>
        <translation>{0} copied</translation>
    </message>
    <message>
        <source>Bidang: {0}   {1} lagi: pilih yang lain</source>
        <translation>Field: {0}   {1} again: choose another</translation>
    </message>
    <message>
        <source>Dokumen Word</source>
        <translation>Word document</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Pakai yang ini</source>
        <translation>Use this one</translation>
    </message>
    <message>
        <source>pilih atau ketik nama</source>
        <translation>choose or type a name</translation>
    </message>
    <message>
        <source>sudah di daftar</source>
        <translation>already in the list</translation>
    </message>
    <message>
        <source>Kelompok {0} disimpan: {1} anggota.</source>
        <translation>Group {0} saved; members: {1}.</translation>
    </message>
    <message>
        <source>Undang peserta</source>
        <translation>Invite attendees</translation>
    </message>
    <message>
        <source>Simpan kelompok</source>
        <translation>Save group</translation>
    </message>
    <message>
        <source>Hapus kelompok</source>
        <translation>Delete group</translation>
    </message>
    <message>
        <source>Yang dapat diundang</source>
        <translation>Who can be invited</translation>
    </message>
    <message>
        <source>Saring nama, jabatan, instansi; Enter memilih yang pertama</source>
        <translation>Filter name, position, agency; Enter selects the first</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Nama kelompok, misalnya Forkopimda</source>
        <translation>Name of the group, e.g. Forkopimda</translation>
    </message>
    <message>
        <source>Nama kelompok</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Rapat sebelumnya dalam seri</source>
        <translation>Earlier meetings of the series</translation>
    </message>
    <message>
        <source>Beri nama kelompok itu, misalnya Forkopimda.</source>
        <translation>Give the group a name, e.g. Forkopimda.</translation>
    </message>
    <message>
        <source>{0}: pilih atau lepas   {1}: undang yang dipilih</source>
        <translation>{0}: select or deselect   {1}: invite those selected</translation>
    </message>
    <message>
        <source>{0} sudah di daftar peserta.</source>
        <translation>{0} is among the attendees already.</translation>
    </message>
    <message numerus="yes">
        <source>Undang {0} orang</source>
        <translation>
            <numerusform>Invite {0} person</numerusform>
            <numerusform>Invite {0} people</numerusform>
        </translation>
    </message>
    <message>
        <source>Kelompok {0} dihapus.</source>
        <translation>Group {0} deleted.</translation>
    </message>
    <message numerus="yes">
        <source>{0} orang diundang.</source>
        <translation>
            <numerusform>{0} person invited.</numerusform>
            <numerusform>{0} people invited.</numerusform>
        </translation>
    </message>
    <message>
        <source>Samping</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Bagian rapat</source>
        <translation>Parts of the meeting</translation>
    </message>
    <message>
        <source>‹ Rapat</source>
        <translation>‹ Meetings</translation>
    </message>
    <message>
        <source>Kembali ke daftar rapat</source>
        <translation>Back to the list of meetings</translation>
    </message>
    <message>
        <source>Mulai rapat</source>
        <translation>Start meeting</translation>
    </message>
    <message>
        <source>Ekspor notula ke Word</source>
        <translation>Export minutes to Word</translation>
    </message>
    <message>
        <source>Versi…</source>
        <translation>Versions…</translation>
    </message>
    <message>
        <source>Buat rapat berikutnya dari seri ini</source>
        <translation>Make the next meeting of this series</translation>
    </message>
    <message>
        <source>Tayangkan rapat di layar lain</source>
        <translation>Show the meeting on another screen</translation>
    </message>
    <message>
        <source>Tampilkan yang di samping</source>
        <translation>Show what stands beside</translation>
    </message>
    <message>
        <source>Tayangkan</source>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Tutup rapat</source>
        <translation>Close meeting</translation>
    </message>
    <message>
        <source>Sifat: {0}</source>
        <translation>Classification: {0}</translation>
    </message>
    <message>
        <source>Pimpinan: {0}</source>
        <translation>Chair: {0}</translation>
    </message>
    <message>
        <source>Rapat berjalan sejak pukul {0}. {2} mengurungkan.</source>
        <translation>The meeting runs since {0}. {2} undoes.</translation>
    </message>
    <message>
        <source>Rapat berjalan sejak pukul {0}; tanggalnya diisi {1}. {2} mengurungkan.</source>
        <translation>The meeting runs since {0}; its date is now {1}. {2} undoes.</translation>
    </message>
    <message>
        <source>Rapat ditutup pukul {0}.</source>
        <translation>Meeting closed at {0}.</translation>
    </message>
    <message>
        <source>Rapat berjalan lagi.</source>
        <translation>The meeting runs again.</translation>
    </message>
    <message>
        <source>Rapat ditutup. Jam selesai tetap {0} seperti tertulis.</source>
        <translation>Meeting closed. Its end stays {0} as written.</translation>
    </message>
    <message>
        <source>Pakai {0}</source>
        <translation>Use {0}</translation>
    </message>
    <message>
        <source>Tidak ditayangkan, juga yang di bawahnya</source>
        <translation>Not shown, nor what is below it</translation>
    </message>
    <message>
        <source>Ditayangkan lagi</source>
        <translation>Shown again</translation>
    </message>
    <message>
        <source>Baris tabel dicetak tanpa huruf tebal dan miring</source>
        <translation>Table rows are printed without bold and italic</translation>
    </message>
    <message>
        <source>Judul acara sudah dicetak tebal seluruhnya</source>
        <translation>Titles of agenda items are printed in bold anyway</translation>
    </message>
    <message>
        <source># agenda   Nama: pembicara   ! keputusan   &gt; tindak lanjut   ? permasalahan</source>
        <translation># agenda item   Name: speaker   ! decision   &gt; follow-up   ? problem</translation>
    </message>
    <message>
        <source>Ketik perkembangan di bawahnya; selesai menutup, batal membatalkan</source>
        <translation>Type progress below it; selesai closes, batal cancels</translation>
    </message>
    <message>
        <source>{0} cari   {1} ekspor</source>
        <translation>{0} find   {1} export</translation>
    </message>
    <message>
        <source>“{0}” yang berbicara? {1} jadikan pembicara, {2} biarkan</source>
        <translation>Is “{0}” speaking? {1} makes them the speaker, {2} leaves it</translation>
    </message>
    <message>
        <source>“{0}” belum dikenal: {1} jadikan peserta, {2} biarkan sebagai teks</source>
        <translation>“{0}” is not known: {1} makes them an attendee, {2} leaves it as text</translation>
    </message>
    <message>
        <source>Jadikan pembicaranya</source>
        <translation>Make them the speaker</translation>
    </message>
    <message numerus="yes">
        <source>{0} baris menyebut {1}, yang kini dikenal.</source>
        <translation>
            <numerusform>{0} line names {1}, who is known now.</numerusform>
            <numerusform>{0} lines name {1}, who is known now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Buat berkas lengkap</source>
        <translation>Make complete file</translation>
    </message>
    <message>
        <source>Rapat ini bersifat {0}. Buat berkas lengkapnya?</source>
        <translation>This meeting is {0}. Make its complete file?</translation>
    </message>
    <message>
        <source>Ketikan belum tersimpan</source>
        <translation>What was typed is not saved</translation>
    </message>
    <message>
        <source>Buat dokumen tanpa ketikan terakhir?</source>
        <translation>Make the document without what was typed last?</translation>
    </message>
    <message>
        <source>Ketikan terakhir belum dapat disimpan, dan dokumen dibuat dari yang tersimpan. “Simpan salinan…” menulis semua yang ada di layar sebagai catatan.</source>
        <translation>What was typed last cannot be saved yet, and documents are made of what is saved. “Save a copy…” writes all that is on screen as notes.</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Buat tanpa itu</source>
        <translation>Make it without</translation>
    </message>
    <message>
        <source>Rapat ini bersifat {0}. Buat halaman petikan bagi semua instansi?</source>
        <translation>This meeting is {0}. Make pages of excerpts for all agencies?</translation>
    </message>
    <message>
        <source>Buat {0}</source>
        <translation>Make {0}</translation>
    </message>
    <message>
        <source>Muat ulang</source>
        <translation>Reload</translation>
    </message>
    <message numerus="yes">
        <source>{0} baris dari program obrolan tidak ditempel: {1}.</source>
        <translation>
            <numerusform>{0} line of the chat program was not pasted: {1}.</numerusform>
            <numerusform>{0} lines of the chat program were not pasted: {1}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nama di depan keputusan atau tindak lanjut tidak dicatat: {0}.</source>
        <translation>Names before decisions or follow-ups are not noted: {0}.</translation>
    </message>
    <message>
        <source>Rapat belum bertanggal; semua pesan bertanggal {0}.</source>
        <translation>The meeting has no date; all messages are of {0}.</translation>
    </message>
    <message>
        <source>Jam pesan yang bukan dari hari rapat tidak dicatat.</source>
        <translation>Times of messages that are not of the day of the meeting are not noted.</translation>
    </message>
    <message>
        <source>Pakai sebagai tanggal rapat</source>
        <translation>Use as date of the meeting</translation>
    </message>
    <message>
        <source>Esc: batal, teks tetap di papan klip</source>
        <translation>Esc: cancel, the text stays on the clipboard</translation>
    </message>
    <message>
        <source>Periksa daftar peserta</source>
        <translation>Check the list of attendees</translation>
    </message>
    <message>
        <source>Baris daftar dan hasil bacaannya</source>
        <translation>Lines of the list and how they are read</translation>
    </message>
    <message>
        <source>Tidak ada yang baru</source>
        <translation>Nothing new</translation>
    </message>
    <message>
        <source>{0}: ikut atau dilewati   {1}: perbaiki isi   {2}: tambahkan   </source>
        <translation>{0}: include or skip   {1}: correct contents   {2}: add   </translation>
    </message>
    <message>
        <source>Tambahkan {0}</source>
        <translation>Add {0}</translation>
    </message>
    <message numerus="yes">
        <source>{0} orang baru</source>
        <translation>
            <numerusform>{0} new person</numerusform>
            <numerusform>{0} new people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} instansi baru</source>
        <translation>
            <numerusform>{0} new agency</numerusform>
            <numerusform>{0} new agencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} baris dilewati</source>
        <translation>
            <numerusform>{0} line skipped</numerusform>
            <numerusform>{0} lines skipped</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} perlu diperiksa (?)</source>
        <translation>{0} to check (?)</translation>
    </message>
    <message>
        <source>Ada nama yang sama di direktori, di instansi lain.</source>
        <translation>The directory has the same name in another agency.</translation>
    </message>
    <message>
        <source>pos-el</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Ikut</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>HP</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Tidak disimpan</source>
        <translation>Not kept</translation>
    </message>
    <message>
        <source>Baris {0}. {1}</source>
        <translation>Line {0}. {1}</translation>
    </message>
    <message>
        <source>dilewati</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>tanpa nama</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>Isi namanya, atau lewati.</source>
        <translation>Fill in the name, or skip it.</translation>
    </message>
    <message>
        <source>sudah di daftar peserta</source>
        <translation>among the attendees already</translation>
    </message>
    <message>
        <source>instansi baru</source>
        <translation>new agency</translation>
    </message>
    <message>
        <source>instansi sudah ada</source>
        <translation>agency is there already</translation>
    </message>
    <message>
        <source>{0} di direktori lain; di sana tidak diubah.</source>
        <translation>{0} is in the directory as another; nothing is changed there.</translation>
    </message>
    <message>
        <source>periksa: {0}</source>
        <translation>check: {0}</translation>
    </message>
    <message>
        <source>Mungkin {0}.</source>
        <translation>Perhaps {0}.</translation>
    </message>
    <message>
        <source>pangkat</source>
        <translation>rank</translation>
    </message>
    <message>
        <source>Persetujuan dan distribusi tersimpan</source>
        <translation>Approval and distribution saved</translation>
    </message>
    <message>
        <source>Edaran koreksi tersimpan</source>
        <translation>Correction round saved</translation>
    </message>
    <message>
        <source>Sudah ada laporan lain untuk tanggal ini: “{0}”. Beri tanggal lain, atau hapus salah satu, supaya tidak tercetak dua kali.</source>
        <translation>There is another report for this date: “{0}”. Give it another date, or delete one of them, so that nothing is printed twice.</translation>
    </message>
    <message numerus="yes">
        <source>{0} baris diambil ke bagiannya masing-masing.</source>
        <translation>
            <numerusform>{0} line taken into its section.</numerusform>
            <numerusform>{0} lines taken, each into its section.</numerusform>
        </translation>
    </message>
    <message>
        <source>Salinan tersimpan: {0}</source>
        <translation>Copy saved: {0}</translation>
    </message>
    <message>
        <source>Simpan salinan notula</source>
        <translation>Save a copy of the minutes</translation>
    </message>
    <message>
        <source>Catatan (*.txt)</source>
        <translation>Notes (*.txt)</translation>
    </message>
    <message>
        <source>Membuat rekap kehadiran…</source>
        <translation>Making the attendance summary…</translation>
    </message>
    <message>
        <source>Simpan rekap kehadiran</source>
        <translation>Save attendance summary</translation>
    </message>
    <message>
        <source>Rekap kehadiran tersimpan: {0}</source>
        <translation>Attendance summary saved: {0}</translation>
    </message>
    <message>
        <source>Menghitung kehadiran…</source>
        <translation>Counting attendance…</translation>
    </message>
    <message>
        <source>Yang perlu dilengkapi, peserta, keputusan, dan tindak lanjut</source>
        <translation>What is to be completed, attendees, decisions and follow-ups</translation>
    </message>
    <message>
        <source>Perlu dilengkapi</source>
        <translation>To complete</translation>
    </message>
    <message>
        <source>perwakilan</source>
        <translation>representatives</translation>
    </message>
    <message>
        <source>Dari rapat sebelumnya</source>
        <translation>From earlier meetings</translation>
    </message>
    <message>
        <source>{0} hadir</source>
        <translation>{0} present</translation>
    </message>
    <message>
        <source>Belum ada peserta. Tambahkan di tab Peserta.</source>
        <translation>No attendees yet. Add them in the tab Attendees.</translation>
    </message>
    <message>
        <source>dan {0} lagi; {1} menampilkan semua</source>
        <translation>and {0} more; {1} shows all</translation>
    </message>
    <message>
        <source>{0} belum</source>
        <translation>{0} not arrived</translation>
    </message>
    <message>
        <source>Di papan klip ada gambar; teks notula tidak memuat gambar.</source>
        <translation>The clipboard holds a picture; the text of minutes holds no pictures.</translation>
    </message>
    <message>
        <source>Simpan di Lampiran</source>
        <translation>Save in Attachments</translation>
    </message>
    <message>
        <source>Enter pada baris membawa ke butirnya.</source>
        <translation>Enter on a line leads to its entry.</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu dilengkapi.</source>
        <translation>There is nothing to complete.</translation>
    </message>
    <message>
        <source>Perlu dilengkapi ({0})</source>
        <translation>To complete ({0})</translation>
    </message>
    <message numerus="yes">
        <source>{0} baris ditulis juga di meja lain selama jaringan putus. Yang lebih dulu tersimpan tampil; kata yang lain ada sebagai versi baris itu.</source>
        <translation>
            <numerusform>{0} line was also written at another seat while the network was down. What was stored first is shown; the other words are kept as a version of that line.</numerusform>
            <numerusform>{0} lines were also written at another seat while the network was down. What was stored first is shown; the other words are kept as versions of these lines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Baris ini dihapus di meja lain. Teruskan mengetik kalau tetap perlu; kalau tidak, baris ini hilang begitu ditinggalkan.</source>
        <translation>This line was deleted at another desk. Go on typing if it is still needed; if not, it is gone once you leave it.</translation>
    </message>
    <message>
        <source>Baris ini sedang ditulis juga di meja lain, yang lebih dulu tersimpan. Kata Anda disimpan sebagai versi baris ini.</source>
        <translation>This line is being written at another desk too, which was saved first. Your words are kept as a version of this line.</translation>
    </message>
    <message>
        <source>Rapat ini bersifat {0}, jadi tidak ditayangkan. Bila keliru, ubah Sifat di Data rapat.</source>
        <translation>This meeting is {0}, so it is not put on the wall. If that is wrong, change its classification in Details.</translation>
    </message>
    <message>
        <source>Rapat tayang. {0} menutupnya, {1} menyembunyikan baris.</source>
        <translation>The meeting is on the wall. {0} closes it, {1} hides lines.</translation>
    </message>
    <message>
        <source>Tayangan: {0}</source>
        <translation>Wall: {0}</translation>
    </message>
    <message>
        <source>Data rapat</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Data laporan</source>
        <translation>Report details</translation>
    </message>
    <message>
        <source>Laporan</source>
        <comment>satu laporan</comment>
        <translation>Report</translation>
    </message>
    <message>
        <source>Singkatan hidup</source>
        <translation>Abbreviations on</translation>
    </message>
    <message>
        <source>Singkatan mati</source>
        <translation>Abbreviations off</translation>
    </message>
    <message>
        <source>Periksa ejaan hidup</source>
        <translation>Spell check on</translation>
    </message>
    <message>
        <source>Periksa ejaan mati</source>
        <translation>Spell check off</translation>
    </message>
    <message>
        <source>“{0}” di data rapat “{1}” belum tersimpan: {2}</source>
        <translation>“{0}” in the data of the meeting “{1}” is not saved: {2}</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>pakai data apa adanya dengan --accept-data</source>
        <translation>use the data as it is with --accept-data</translation>
    </message>
    <message>
        <source>ambil yang masih terbaca dengan “salvage”</source>
        <translation>take what can still be read with “salvage”</translation>
    </message>
    <message>
        <source>{0} Tidak ada yang diubah. Pulihkan salinan (perintah “copies” dan “restore”), atau {1}.</source>
        <translation>{0} Nothing was changed. Restore a backup (commands “copies” and “restore”), or {1}.</translation>
    </message>
    <message>
        <source>Data ini berkas di komputer ini, di {0}.</source>
        <translation>This data is a file on this computer, at {0}.</translation>
    </message>
    <message>
        <source>Folder data {0} tidak dapat dibuat. {1}, atau pilih folder lain dengan --data-dir.</source>
        <translation>The data folder {0} cannot be made. {1}, or choose another folder with --data-dir.</translation>
    </message>
    <message>
        <source>Periksa izin folder itu</source>
        <translation>Check the permissions of that folder</translation>
    </message>
    <message>
        <source>Memindahkan berkas…</source>
        <translation>Moving files…</translation>
    </message>
    <message>
        <source>Folder data ini berkata sandi, sedangkan berkas data yang baru belum; belum ada yang dipindahkan. Lepas dulu kata sandinya (perintah “decrypt” dengan --database file), lalu pindahkan dan beri kata sandi lagi.</source>
        <translation>This data folder has a passphrase and the new data file has none yet; nothing was moved. Take the passphrase off first (command “decrypt” with --database file), then move, and give a passphrase again.</translation>
    </message>
    <message>
        <source>Berkas data yang baru tidak dapat ditaruh di {0}. {1}, lalu coba lagi; yang lama ada di {2}.</source>
        <translation>The new data file could not be put at {0}. {1}, then try again; the one of before is at {2}.</translation>
    </message>
    <message>
        <source>Program ini sedang terbuka di komputer ini, jadi yang menunggu jaringan ada di sana. Pakai jendela itu, atau tutup dulu.</source>
        <translation>This program is open on this computer, so what waits for the network is there. Use that window, or close it first.</translation>
    </message>
    <message>
        <source>Di komputer ini ada ketikan yang belum ada di server, atau tidak diterimanya; belum ada yang dipindahkan. Buka programnya dengan jaringan, putuskan yang tidak diterima, lalu pindahkan.</source>
        <translation>On this computer something was typed that is not on the server yet, or that it did not take; nothing was moved. Open the program with the network, decide on what was not taken, then move.</translation>
    </message>
    <message>
        <source>{0} atau pilih tempat lain, lalu simpan lagi.</source>
        <translation>{0} or choose another place, then save again.</translation>
    </message>
    <message>
        <source>Folder “{0}” tidak ditemukan; pilih folder lain lalu simpan lagi.</source>
        <translation>Folder “{0}” was not found; choose another folder and save again.</translation>
    </message>
    <message>
        <source>Folder “{0}” tidak boleh ditulisi; pilih folder lain lalu simpan lagi.</source>
        <translation>Folder “{0}” must not be written to; choose another folder and save again.</translation>
    </message>
    <message>
        <source>“{0}” adalah folder; pakai nama berkas lain lalu simpan lagi.</source>
        <translation>“{0}” is a folder; use another file name and save again.</translation>
    </message>
    <message>
        <source>Berkas “{0}” sedang dibuka di Word atau program lain; tutup dulu berkas itu lalu simpan lagi.</source>
        <translation>The file “{0}” is open in Word or another program; close it first and save again.</translation>
    </message>
    <message>
        <source>Nama atau alamat berkas “{name}…” terlalu panjang; pendekkan namanya atau pilih folder lain, lalu simpan lagi.</source>
        <translation>The name or path of the file “{name}…” is too long; shorten the name or choose another folder, then save again.</translation>
    </message>
    <message>
        <source>Berkas “{name}” tidak dapat ditulis; pilih tempat lain lalu simpan lagi.</source>
        <translation>The file “{name}” cannot be written; choose another place and save again.</translation>
    </message>
    <message>
        <source>“{0}” lebih besar dari 100 MB. Perkecil gambarnya, lalu coba lagi.</source>
        <translation>“{0}” is larger than 100 MB. Shrink its pictures, then try again.</translation>
    </message>
    <message>
        <source>Berkas “{0}” tidak ditemukan. Pilih berkas yang lain.</source>
        <translation>The file “{0}” was not found. Choose another file.</translation>
    </message>
    <message>
        <source>“{0}” tidak dapat dibaca. Tutup berkas itu di Word, lalu coba lagi.</source>
        <translation>“{0}” cannot be read. Close it in Word, then try again.</translation>
    </message>
    <message>
        <source>“{0}” bukan dokumen Word (.docx) yang utuh. Simpan lagi sebagai .docx, lalu coba lagi.</source>
        <translation>“{0}” is not a whole Word document (.docx). Save it as .docx again, then try again.</translation>
    </message>
    <message>
        <source>hanya penanda bahwa dokumennya sedang dibuka di Word. Pilih “{0}” atau berkas senama di sebelahnya.</source>
        <translation>only marks that the document is open in Word. Choose “{0}” or the file of that name beside it.</translation>
    </message>
    <message>
        <source>kosong. Salin lagi berkasnya dari pengirim, lalu coba lagi.</source>
        <translation>empty. Copy the file again from the sender, then try again.</translation>
    </message>
    <message>
        <source>bersandi atau berformat Word lama (.doc). Simpan di Word sebagai .docx tanpa sandi, lalu coba lagi.</source>
        <translation>encrypted or of an old Word format (.doc). Save it in Word as .docx without a password, then try again.</translation>
    </message>
    <message>
        <source>adalah PDF; koreksi dibaca dari dokumen Word. Minta berkas .docx yang dikoreksi.</source>
        <translation>a PDF; corrections are read from Word documents. Ask for the .docx file that was corrected.</translation>
    </message>
    <message>
        <source>berformat OpenDocument (.odt). Simpan sebagai .docx, lalu coba lagi.</source>
        <translation>of the OpenDocument format (.odt). Save it as .docx, then try again.</translation>
    </message>
    <message>
        <source>Menyusun berkas…</source>
        <translation>Putting the file together…</translation>
    </message>
    <message>
        <source>Berkas ini berisi makro. Makronya tidak dijalankan; hanya tulisannya yang dibaca.</source>
        <translation>This file contains macros. They are not run; only its text is read.</translation>
    </message>
    <message>
        <source>Berkas ini memuat {0} foto, yang ikut diterima sebagai lampiran.</source>
        <translation>Photos in this file, received as attachments: {0}.</translation>
    </message>
    <message>
        <source>{0} foto tidak dapat dikeluarkan (terlalu besar, atau bukan JPEG dan PNG); fotonya tetap ada dalam berkas terlampir.</source>
        <translation>Photos that cannot be taken out (too large, or neither JPEG nor PNG) and stay in the attached file: {0}.</translation>
    </message>
    <message>
        <source>Logo pada profil instansi tidak dapat dibaca; pilih berkas PNG atau JPEG yang lain.</source>
        <translation>The logo of the office profile cannot be read; choose another PNG or JPEG file.</translation>
    </message>
    <message>
        <source>Pilih dari daftar, atau biarkan kosong.</source>
        <translation>Choose from the list, or leave it empty.</translation>
    </message>
    <message>
        <source>“{0}” tidak dapat dibaca. Tutup di program lain, lalu coba lagi.</source>
        <translation>“{0}” cannot be read. Close it in other programs, then try again.</translation>
    </message>
    <message>
        <source>“{0}” lebih dari {1} halaman. Pisahkan notulanya, lalu coba lagi.</source>
        <translation>“{0}” has more than {1} pages. Split its minutes, then try again.</translation>
    </message>
    <message>
        <source>“{0}” bukan PDF yang utuh, atau bersandi. Simpan lagi tanpa sandi, lalu coba lagi.</source>
        <translation>“{0}” is not a whole PDF, or it is encrypted. Save it again without a password, then try again.</translation>
    </message>
    <message>
        <source>“{0}” hanya berisi gambar, mungkin hasil pindaian. Lampirkan ke rapatnya di tab Lampiran.</source>
        <translation>“{0}” holds only pictures, perhaps a scan. Attach it to its meeting in the tab Attachments.</translation>
    </message>
    <message>
        <source>PDF dibuat dengan LibreOffice atau Microsoft Word, tetapi keduanya tidak terpasang; pasang LibreOffice (gratis) atau buka berkas DOCX-nya.</source>
        <translation>A PDF is made with LibreOffice or Microsoft Word, but neither is installed; install LibreOffice (free) or open the DOCX file.</translation>
    </message>
    <message>
        <source>Dokumen “{0}” tidak dapat dibaca; tutup di program lain lalu coba lagi.</source>
        <translation>The document “{0}” cannot be read; close it in other programs and try again.</translation>
    </message>
    <message>
        <source>“{0}” dibaca dengan LibreOffice, tetapi LibreOffice tidak terpasang. Simpan berkas itu di Word sebagai .docx, lalu coba lagi.</source>
        <translation>“{0}” is read with LibreOffice, but LibreOffice is not installed. Save the file in Word as .docx, then try again.</translation>
    </message>
    <message>
        <source>PDF yang lain masih dibuat; tunggu sampai selesai lalu coba lagi.</source>
        <translation>Another PDF is still being made; wait until it is done and try again.</translation>
    </message>
    <message>
        <source>Folder sementara “{0}” tidak dapat ditulisi; kosongkan penyimpanan, coba lagi.</source>
        <translation>The temporary folder “{0}” cannot be written to; free some storage, try again.</translation>
    </message>
    <message>
        <source>“{0}” bukan PDF yang utuh atau bersandi, jadi tidak dapat digabung. Ganti lampirannya, lalu coba lagi.</source>
        <translation>“{0}” is not a whole PDF or is encrypted, so it cannot be joined. Replace the attachment, then try again.</translation>
    </message>
    <message>
        <source>LibreOffice tidak berhasil membuat PDF; coba lagi atau buka berkas DOCX-nya.</source>
        <translation>LibreOffice did not manage to make the PDF; try again or open the DOCX file.</translation>
    </message>
    <message>
        <source>LibreOffice tidak dapat membuka “{0}”. Buka di Word, simpan sebagai .docx, lalu coba lagi.</source>
        <translation>LibreOffice cannot open “{0}”. Open it in Word, save it as .docx, then try again.</translation>
    </message>
    <message>
        <source>{0} tidak dapat dijalankan; pasang ulang program itu atau buka berkas DOCX-nya.</source>
        <translation>{0} cannot be run; install that program again or open the DOCX file.</translation>
    </message>
    <message>
        <source>Pembuatan PDF dibatalkan; berkas DOCX-nya tetap ada.</source>
        <translation>Making the PDF was cancelled; the DOCX file is still there.</translation>
    </message>
    <message>
        <source>{0} terlalu lama membuat PDF dan dihentikan; coba lagi atau buka berkas DOCX-nya.</source>
        <translation>{0} took too long to make the PDF and was stopped; try again or open the DOCX file.</translation>
    </message>
    <message>
        <source>Microsoft Word tidak berhasil membuat PDF; coba lagi atau buka berkas DOCX-nya.</source>
        <translation>Microsoft Word did not manage to make the PDF; try again or open the DOCX file.</translation>
    </message>
    <message>
        <source>Foto</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Foto “{0}” berformat kamera yang tidak dikenal Word (seperti HEIC); ubah dulu menjadi JPEG lalu tambahkan lagi.</source>
        <translation>The photo “{0}” is in a camera format that Word does not know (such as HEIC); convert it to JPEG first and add it again.</translation>
    </message>
    <message>
        <source>Foto “{0}” rusak atau bukan gambar; pilih foto JPEG atau PNG yang utuh.</source>
        <translation>The photo “{0}” is damaged or not a picture; choose a whole JPEG or PNG photo.</translation>
    </message>
    <message>
        <source>{0} “{1}” tidak ditemukan; pilih berkas lain.</source>
        <translation>{0} “{1}” was not found; choose another file.</translation>
    </message>
    <message>
        <source>{0} “{1}” tidak dapat dibaca; salin dulu ke folder lain lalu pilih lagi.</source>
        <translation>{0} “{1}” cannot be read; copy it to another folder first and choose it again.</translation>
    </message>
    <message>
        <source>{0} “{1}” lebih besar dari {2} MB; kecilkan dulu gambarnya lalu pilih lagi.</source>
        <translation>{0} “{1}” is larger than {2} MB; shrink the picture first and choose it again.</translation>
    </message>
    <message>
        <source>Gambar “{0}” terlalu besar (batasnya 150 megapiksel untuk JPEG, 50 untuk yang lain); kecilkan dulu gambarnya lalu pilih lagi.</source>
        <translation>The picture “{0}” is too large (the limit is 150 megapixels for JPEG, 50 for others); shrink it first and choose it again.</translation>
    </message>
    <message>
        <source>Logo “{0}” bukan gambar yang utuh; pilih berkas PNG, JPEG, atau SVG yang lain.</source>
        <translation>The logo “{0}” is not a whole picture; choose another PNG, JPEG or SVG file.</translation>
    </message>
    <message>
        <source>Logo SVG “{0}” lebih besar dari 5 MB; sederhanakan gambarnya.</source>
        <translation>The SVG logo “{0}” is larger than 5 MB; simplify the picture.</translation>
    </message>
    <message>
        <source>gaya yang memuat berkas lain</source>
        <translation>a style that loads another file</translation>
    </message>
    <message>
        <source>entitas atau DOCTYPE</source>
        <translation>an entity or DOCTYPE</translation>
    </message>
    <message>
        <source>Logo SVG “{0}” terlalu rumit; sederhanakan gambarnya.</source>
        <translation>The SVG logo “{0}” is too complex; simplify the picture.</translation>
    </message>
    <message>
        <source>unsur “{0}”</source>
        <translation>the element “{0}”</translation>
    </message>
    <message>
        <source>perintah “{0}”</source>
        <translation>the command “{0}”</translation>
    </message>
    <message>
        <source>tautan ke berkas lain</source>
        <translation>a link to another file</translation>
    </message>
    <message>
        <source>Logo SVG “{0}” memuat {1} sehingga tidak aman; simpan ulang sebagai PNG lalu pilih berkas itu.</source>
        <translation>The SVG logo “{0}” holds {1} and is not safe; save it as PNG and choose that file.</translation>
    </message>
    <message>
        <source>“{0}” berisi halaman web, bukan buku kerja. Buka di Excel, simpan sebagai .xlsx, lalu impor lagi.</source>
        <translation>“{0}” holds a web page, not a workbook. Open it in Excel, save it as .xlsx, then import again.</translation>
    </message>
    <message>
        <source>Lembar dalam “{0}” lebih panjang dari {1} baris, walau kosong. Salin tabelnya saja ke buku kerja baru, lalu impor itu.</source>
        <translation>A sheet in “{0}” is longer than {1} rows, even if empty. Copy only the table into a new workbook, then import that.</translation>
    </message>
    <message>
        <source>Berkas “{0}” terlalu besar. Salin lembar yang diperlukan saja ke buku kerja baru, lalu impor lagi.</source>
        <translation>The file “{0}” is too large. Copy only the sheets you need into a new workbook, then import again.</translation>
    </message>
    <message>
        <source>“{0}” bersandi, jadi isinya tidak dapat dibaca. Buka di Excel atau LibreOffice dengan sandinya, simpan salinan tanpa sandi, lalu impor salinan itu.</source>
        <translation>“{0}” is encrypted, so it cannot be read. Open it in Excel or LibreOffice with its password, save a copy without one, then import that copy.</translation>
    </message>
    <message>
        <source>“{0}” bukan buku kerja yang utuh, atau bersandi. Simpan lagi di Excel atau LibreOffice sebagai .xlsx tanpa sandi, lalu impor berkas itu.</source>
        <translation>“{0}” is not a whole workbook, or is encrypted. Save it again in Excel or LibreOffice as .xlsx without a password, then import that file.</translation>
    </message>
    <message>
        <source>Menulis baris…</source>
        <translation>Writing rows…</translation>
    </message>
    <message>
        <source>Lembar “{0}” tidak berkolom {1}; yang lain tetap dibaca.</source>
        <translation>Sheet “{0}” has no column {1}; the others are read all the same.</translation>
    </message>
    <message>
        <source>“{0}” memuat lebih dari {1} baris. Bagi menjadi beberapa berkas, lalu impor satu per satu.</source>
        <translation>“{0}” holds more than {1} rows. Split it into several files, then import them one by one.</translation>
    </message>
    <message>
        <source>“{0}” tidak memuat kolom {1}. Beri judul kolom itu seperti dalam matriks yang diekspor program ini.</source>
        <translation>“{0}” holds no column {1}. Head that column as in the matrix that this program exports.</translation>
    </message>
    <message>
        <source>Pilih salah satu: {0}.</source>
        <translation>Choose one of: {0}.</translation>
    </message>
    <message>
        <source>Gaya “{0}” didasarkan pada gaya “{1}”, yang tidak ada di berkas ini; pilih gaya dasar lain untuknya.</source>
        <translation>Style “{0}” is based on style “{1}”, which is not in this file; choose another base style for it.</translation>
    </message>
    <message>
        <source>tabel</source>
        <translation>table</translation>
    </message>
    <message>
        <source>paragraf</source>
        <translation>paragraph</translation>
    </message>
    <message>
        <source>Gaya “{0}” tidak ada di berkas ini; pilih gaya lain untuk {1} itu.</source>
        <translation>Style “{0}” is not in this file; choose another style for that {1}.</translation>
    </message>
    <message>
        <source>Komentar tidak boleh ada di pengulangan “for”; hapus di Word.</source>
        <translation>There must be no comments in a “for” loop; delete them in Word.</translation>
    </message>
    <message>
        <source>Isian dalam templat terlalu banyak.</source>
        <translation>There are too many fields in the template.</translation>
    </message>
    <message>
        <source> atau </source>
        <translation> or </translation>
    </message>
    <message>
        <source>“{0}” tidak ada pembukanya ({1}).</source>
        <translation>“{0}” has nothing that opens it ({1}).</translation>
    </message>
    <message>
        <source>“{0}” tidak boleh sesudah “else”.</source>
        <translation>“{0}” must not stand after “else”.</translation>
    </message>
    <message>
        <source>“{0}” tidak ditutup dengan “end{1}”.</source>
        <translation>“{0}” is not closed with “end{1}”.</translation>
    </message>
    <message>
        <source>“{0}” harus sejenis dengan pembukanya “{1}” (p, tr, atau tanpa).</source>
        <translation>“{0}” must be of the same kind as its opening “{1}” (p, tr, or none).</translation>
    </message>
    <message>
        <source>“{0}” harus di tempat yang sama (sel, tabel) dengan “{1}”.</source>
        <translation>“{0}” must stand in the same place (cell, table) as “{1}”.</translation>
    </message>
    <message>
        <source>Isian hanya boleh dalam teks biasa, bukan dalam kode bidang, teks alternatif, atau teks yang dihapus dengan Lacak Perubahan.</source>
        <translation>Fields may stand in plain text only, not in field codes, alternative text, or text deleted with Track Changes.</translation>
    </message>
    <message>
        <source>berkas</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Dokumen ini tidak dapat diisi; mulailah dari salinan templat bawaan.</source>
        <translation>This document cannot be filled in; start from a copy of the shipped template.</translation>
    </message>
    <message>
        <source>catatan kaki</source>
        <translation>footnotes</translation>
    </message>
    <message>
        <source>catatan akhir</source>
        <translation>endnotes</translation>
    </message>
    <message>
        <source>komentar</source>
        <translation>comments</translation>
    </message>
    <message>
        <source>Tidak ada isian di dalamnya; mulailah dari salinan templat bawaan.</source>
        <translation>There are no fields in it; start from a copy of the shipped template.</translation>
    </message>
    <message>
        <source>Isian di sini tidak diisi; pindahkan ke dalam teks dokumen.</source>
        <translation>Fields here are not filled in; move them into the text of the document.</translation>
    </message>
    <message>
        <source>Mengisi templat…</source>
        <translation>Filling in the template…</translation>
    </message>
    <message>
        <source>lebih besar dari 20 MB; perkecil gambar di dalamnya</source>
        <translation>is larger than 20 MB; shrink the pictures in it</translation>
    </message>
    <message>
        <source>Templat “{0}” tidak ditemukan; pilih templat lain atau pasang ulang aplikasi ini.</source>
        <translation>Template “{0}” was not found; choose another template or install the program again.</translation>
    </message>
    <message>
        <source>tidak dapat dibaca; tutup berkas itu di Word lalu coba lagi</source>
        <translation>cannot be read; close the file in Word and try again</translation>
    </message>
    <message>
        <source>berformat Word lama atau bersandi; simpan di Word sebagai .docx tanpa sandi</source>
        <translation>is of an old Word format or encrypted; save it in Word as .docx without a password</translation>
    </message>
    <message>
        <source>memuat DOCTYPE atau entitas XML, yang tidak pernah ditulis Word; pakai templat lain</source>
        <translation>holds a DOCTYPE or XML entities, which Word never writes; use another template</translation>
    </message>
    <message>
        <source>memuat nama berkas yang keluar dari foldernya; pakai templat lain</source>
        <translation>holds file names that lead out of its folder; use another template</translation>
    </message>
    <message>
        <source>mengembang terlalu besar ketika dibuka; pakai templat lain</source>
        <translation>swells too much when opened; use another template</translation>
    </message>
    <message>
        <source>memakai kode bidang {0}, yang memuat isi dari luar; hapus</source>
        <translation>uses the field code {0}, which loads contents from outside; delete it</translation>
    </message>
    <message>
        <source>memuat makro; simpan di Word sebagai .docx tanpa makro</source>
        <translation>holds macros; save it in Word as .docx without macros</translation>
    </message>
    <message>
        <source>memuat objek tertanam atau ActiveX; hapus objek itu di Word</source>
        <translation>holds embedded objects or ActiveX; delete the object in Word</translation>
    </message>
    <message>
        <source>menunjuk ke berkas di luar ({0}); sematkan atau hapus tautan itu di Word</source>
        <translation>points to a file outside ({0}); embed it or delete the link in Word</translation>
    </message>
    <message>
        <source>Templat “{0}” {1}.</source>
        <translation>Template “{0}” {1}.</translation>
    </message>
    <message>
        <source>bukan dokumen Word yang utuh; pakai templat bawaan</source>
        <translation>is not a whole Word document; use the shipped template</translation>
    </message>
    <message>
        <source>Templat “{0}”, {1}</source>
        <translation>Template “{0}”, {1}</translation>
    </message>
    <message>
        <source>Templat “{0}” memakai {1}, yang tidak boleh dalam templat; perbaiki di Word atau pakai templat bawaan.</source>
        <translation>Template “{0}” uses {1}, which is not allowed in templates; mend it in Word or use the shipped template.</translation>
    </message>
    <message>
        <source>Templat “{0}” mengulang atau menulis tanpa batas; kurangi pengulangan “for” di dalamnya atau pakai templat bawaan.</source>
        <translation>Template “{0}” repeats or writes without end; use fewer “for” loops in it or use the shipped template.</translation>
    </message>
    <message>
        <source>Susunan isian dalam templat “{0}” salah; perbaiki isian itu di Word atau pakai templat bawaan.</source>
        <translation>The fields in template “{0}” are put together wrongly; mend them in Word or use the shipped template.</translation>
    </message>
    <message>
        <source>Templat “{0}” bukan dokumen Word yang utuh; pakai templat bawaan.</source>
        <translation>Template “{0}” is not a whole Word document; use the shipped template.</translation>
    </message>
    <message>
        <source>Templat “{0}” memakai isian yang tidak dikenal ({1}); perbaiki isian itu di Word atau pakai templat bawaan.</source>
        <translation>Template “{0}” uses a field that is not known ({1}); mend that field in Word or use the shipped template.</translation>
    </message>
    <message>
        <source>Templat “{0}” mengambil isi dari daftar yang sedang kosong; beri “if” di depannya atau pakai templat bawaan.</source>
        <translation>Template “{0}” takes contents from a list that is empty; put an “if” before it or use the shipped template.</translation>
    </message>
    <message>
        <source>pemanggilan fungsi “…(…)”</source>
        <translation>a function call “…(…)”</translation>
    </message>
    <message>
        <source>perkalian</source>
        <translation>multiplication</translation>
    </message>
    <message>
        <source>perpangkatan</source>
        <translation>powers</translation>
    </message>
    <message>
        <source>pembentukan teks dengan “%”</source>
        <translation>text made with “%”</translation>
    </message>
    <message>
        <source>pembagian</source>
        <translation>division</translation>
    </message>
    <message>
        <source>penggabungan teks dengan “~”</source>
        <translation>text joined with “~”</translation>
    </message>
    <message>
        <source>potongan “[…:…]”</source>
        <translation>the slice “[…:…]”</translation>
    </message>
    <message>
        <source>kamus “{…}”</source>
        <translation>a dictionary “{…}”</translation>
    </message>
    <message>
        <source>makro</source>
        <translation>a macro</translation>
    </message>
    <message>
        <source>berkas lain</source>
        <translation>another file</translation>
    </message>
    <message>
        <source>blok</source>
        <translation>a block</translation>
    </message>
    <message>
        <source>blok penyaring</source>
        <translation>a filter block</translation>
    </message>
    <message>
        <source>“with”</source>
        <translation>“with”</translation>
    </message>
    <message>
        <source>“set”</source>
        <translation>“set”</translation>
    </message>
    <message>
        <source>nilai tetap yang tidak dikenal</source>
        <translation>a constant that is not known</translation>
    </message>
    <message>
        <source>pengurangan tanpa angka</source>
        <translation>a minus without a number</translation>
    </message>
    <message>
        <source>penyaring “{0}”</source>
        <translation>the filter “{0}”</translation>
    </message>
    <message>
        <source>pengujian “{0}”</source>
        <translation>the test “{0}”</translation>
    </message>
    <message>
        <source>nama “{0}”</source>
        <translation>the name “{0}”</translation>
    </message>
    <message>
        <source>“.{0}” pada sesuatu yang bukan isian</source>
        <translation>“.{0}” on something that is no field</translation>
    </message>
    <message>
        <source>“[…]” yang isinya bukan angka atau teks tetap</source>
        <translation>“[…]” that holds neither a number nor plain text</translation>
    </message>
    <message>
        <source>pengulangan “recursive”</source>
        <translation>a “recursive” loop</translation>
    </message>
    <message>
        <source>pengulangan dengan beberapa nama</source>
        <translation>a loop with several names</translation>
    </message>
    <message>
        <source>“{0}” bukan daftar, tidak dapat diulang.</source>
        <translation>“{0}” is no list and cannot be repeated.</translation>
    </message>
    <message>
        <source>butir</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>“{0}” adalah daftar; ulangi dengan “for {1} in {2}”.</source>
        <translation>“{0}” is a list; repeat it with “for {1} in {2}”.</translation>
    </message>
    <message>
        <source>“{0}” terdiri atas bagian; tulis misalnya “{1}.{2}”.</source>
        <translation>“{0}” consists of parts; write e.g. “{1}.{2}”.</translation>
    </message>
    <message>
        <source>“{0}” hanya ada dalam pengulangan seperti “{1}”.</source>
        <translation>“{0}” exists only in a loop such as “{1}”.</translation>
    </message>
    <message>
        <source>“loop” hanya ada dalam pengulangan “for”.</source>
        <translation>“loop” exists only in a “for” loop.</translation>
    </message>
    <message>
        <source>“{0}” adalah daftar; “{1}” ada pada tiap isinya, dalam “for”.</source>
        <translation>“{0}” is a list; “{1}” belongs to each of its items, within “for”.</translation>
    </message>
    <message>
        <source>“{0}” tidak punya bagian “{1}”.</source>
        <translation>“{0}” has no part “{1}”.</translation>
    </message>
    <message>
        <source>Isian “{0}{1}” tidak dikenal; lihat daftar isian.</source>
        <translation>The field “{0}{1}” is not known; see the list of fields.</translation>
    </message>
    <message>
        <source>Isian “{0}{1}” tidak dikenal. Maksudnya “{2}{3}”?</source>
        <translation>The field “{0}{1}” is not known. Do you mean “{2}{3}”?</translation>
    </message>
    <message>
        <source>teks</source>
        <translation>text</translation>
    </message>
    <message>
        <source>kumpulan bagian</source>
        <translation>a set of parts</translation>
    </message>
    <message>
        <source>daftar</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>dalam “for {0} in {1}”</source>
        <translation>within “for {0} in {1}”</translation>
    </message>
    <message>
        <source>Isian ini terlalu panjang; pendekkan.</source>
        <translation>This field is too long; shorten it.</translation>
    </message>
    <message>
        <source>paragrafnya</source>
        <translation>its paragraph</translation>
    </message>
    <message>
        <source>barisnya</source>
        <translation>its row</translation>
    </message>
    <message>
        <source>selnya</source>
        <translation>its cell</translation>
    </message>
    <message>
        <source>“{0}” tidak ada pembukanya.</source>
        <translation>“{0}” has nothing that opens it.</translation>
    </message>
    <message>
        <source>“{0}” tidak ditutup dengan “{1}” dalam paragraf yang sama.</source>
        <translation>“{0}” is not closed with “{1}” in the same paragraph.</translation>
    </message>
    <message>
        <source>Susunan “{0}” salah; periksa ejaan, tanda kutip dan kurungnya.</source>
        <translation>“{0}” is put together wrongly; check its spelling, quotes and brackets.</translation>
    </message>
    <message>
        <source>“{0}” memakai {1}, yang tidak boleh dalam templat.</source>
        <translation>“{0}” uses {1}, which is not allowed in templates.</translation>
    </message>
    <message>
        <source>Tulis “{{ {0} }}” tanpa huruf “{1}” di belakang kurungnya.</source>
        <translation>Write “{{ {0} }}” without the letter “{1}” behind its bracket.</translation>
    </message>
    <message>
        <source>Tulis “{%{0} %}” tanpa spasi sesudah “{%”.</source>
        <translation>Write “{%{0} %}” without a space after “{%”.</translation>
    </message>
    <message>
        <source>“{0}” kosong; isi atau hapus.</source>
        <translation>“{0}” is empty; fill it in or delete it.</translation>
    </message>
    <message>
        <source>“{0}” tidak boleh berisi apa pun sesudah “{1}”.</source>
        <translation>“{0}” must hold nothing after “{1}”.</translation>
    </message>
    <message>
        <source>“{0}” belum menyebut isian.</source>
        <translation>“{0}” names no field yet.</translation>
    </message>
    <message>
        <source>“{0}” tidak dikenal; yang ada: if, elif, else, endif, for, endfor.</source>
        <translation>“{0}” is not known; there are: if, elif, else, endif, for, endfor.</translation>
    </message>
    <message>
        <source>“{0}” hanya dapat dipakai dalam tabel.</source>
        <translation>“{0}” can be used in tables only.</translation>
    </message>
    <message>
        <source>“{0}” harus sendirian dalam {1}.</source>
        <translation>“{0}” must stand alone in {1}.</translation>
    </message>
    <message>
        <source>“{0}” harus sendirian dalam {1}; gambar di situ tidak akan tercetak.</source>
        <translation>“{0}” must stand alone in {1}; the picture there would not be printed.</translation>
    </message>
    <message>
        <source>kepala halaman</source>
        <translation>page header</translation>
    </message>
    <message>
        <source>kaki halaman</source>
        <translation>page footer</translation>
    </message>
    <message>
        <source>paragraf {0}</source>
        <translation>paragraph {0}</translation>
    </message>
    <message>
        <source>tabel {0}, baris {1}</source>
        <translation>table {0}, row {1}</translation>
    </message>
    <message>
        <source>Penanggung jawab tercantum dua kali. Hapus salah satunya.</source>
        <translation>An owner is named twice. Remove one of them.</translation>
    </message>
    <message>
        <source>Tindak lanjut tidak dapat berkelanjutan sekaligus bertenggat. Pilih salah satu.</source>
        <translation>A follow-up cannot be ongoing and have a due date as well. Choose one.</translation>
    </message>
    <message>
        <source>“{0}” tidak didahului @</source>
        <translation>“{0}” has no @ in front</translation>
    </message>
    <message>
        <source>“{0}” bukan nama yang dikenal</source>
        <translation>“{0}” is not a known name</translation>
    </message>
    <message>
        <source>belum tentu {0}: gelarnya lain</source>
        <translation>perhaps not {0}: other titles</translation>
    </message>
    <message>
        <source>bukan nama yang dikenal</source>
        <translation>not a known name</translation>
    </message>
    <message>
        <source>Butir notula</source>
        <translation>Entries of minutes</translation>
    </message>
    <message>
        <source>Catatan kemajuan</source>
        <translation>Notes on progress</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Profil kantor</source>
        <translation>Office profiles</translation>
    </message>
    <message>
        <source>Setelan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Kewajiban rutin</source>
        <translation>Recurring obligations</translation>
    </message>
    <message>
        <source>Penanggung jawab kewajiban</source>
        <translation>Owners of obligations</translation>
    </message>
    <message>
        <source>Tindak lanjut seperti dinotulakan</source>
        <translation>Follow-ups as noted in the minutes</translation>
    </message>
    <message>
        <source>Penanggung jawab seperti dinotulakan</source>
        <translation>Owners as noted in the minutes</translation>
    </message>
    <message>
        <source>Riwayat tindak lanjut</source>
        <translation>History of follow-ups</translation>
    </message>
    <message>
        <source>Baris lanjutan</source>
        <translation>Carried lines</translation>
    </message>
    <message>
        <source>Masalah</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Catatan masalah</source>
        <translation>Notes on problems</translation>
    </message>
    <message>
        <source>Catatan impor</source>
        <translation>Records of imports</translation>
    </message>
    <message>
        <source>Catatan serah terima</source>
        <translation>Records of hand-overs</translation>
    </message>
    <message>
        <source>Catatan kalender</source>
        <translation>Records of calendars</translation>
    </message>
    <message>
        <source>Dokumen yang diekspor</source>
        <translation>Exported documents</translation>
    </message>
    <message>
        <source>Persetujuan, koreksi, dan tanda terima</source>
        <translation>Approvals, corrections and receipts</translation>
    </message>
    <message>
        <source>Kedudukan keputusan</source>
        <translation>Standing of decisions</translation>
    </message>
    <message>
        <source>Kelompok undangan</source>
        <translation>Groups of invitees</translation>
    </message>
    <message>
        <source>Anggota kelompok undangan</source>
        <translation>Members of groups</translation>
    </message>
    <message>
        <source>Riwayat jabatan</source>
        <translation>Former positions</translation>
    </message>
    <message>
        <source>tetap seperti adanya: tidak ada dalam salinan, atau baris lain bergantung padanya. Pilih isi sekarang, atau semua baris sekaligus.</source>
        <translation>stays as it is: it is in no backup, or other rows depend on it. Choose the present contents, or all rows at once.</translation>
    </message>
    <message>
        <source>isinya tidak seperti yang ditulis</source>
        <translation>its contents are not as written</translation>
    </message>
    <message>
        <source>tidak ditulis oleh program ini</source>
        <translation>not written by this program</translation>
    </message>
    <message>
        <source>hilang tanpa dihapus</source>
        <translation>gone without being deleted</translation>
    </message>
    <message>
        <source>sidiknya rusak, isinya belum tentu</source>
        <translation>its fingerprint is damaged, its contents are uncertain</translation>
    </message>
    <message>
        <source>salinan {0} {1}</source>
        <translation>backup of {0} {1}</translation>
    </message>
    <message>
        <source>Tidak ada salinan yang memuat baris ini. Terima, atau buang.</source>
        <translation>No backup holds this row. Accept it, or discard it.</translation>
    </message>
    <message>
        <source>Tidak ada salinan terbaca yang memuat baris ini seperti yang ditulis.</source>
        <translation>No readable backup holds this row as it was written.</translation>
    </message>
    <message>
        <source>Baris ini berubah lagi sesudah salinan itu; salinan memuat isi yang lebih lama.</source>
        <translation>This row changed again after that backup; the backup holds older contents.</translation>
    </message>
    <message>
        <source>Salinan memuat baris ini tepat seperti terakhir ditulis.</source>
        <translation>The backup holds this row exactly as it was last written.</translation>
    </message>
    <message>
        <source>{0} baris data tidak seperti yang ditulis program ini: rusak di disk, atau diubah program lain. Salinan yang baik tetap disimpan; pilih mana yang benar lewat Pengaturan, Cadangan, atau dengan “check”.</source>
        <translation>{0} data [row is|rows are] not as this program wrote them: damaged on disk, or changed by another program. Good backups are kept; choose what is right in Settings, Backups, or with “check”.</translation>
    </message>
    <message>
        <source>{0} sudah anonim. Tidak ada yang perlu diubah lagi.</source>
        <translation>{0} is anonymous already. There is nothing more to change.</translation>
    </message>
    <message>
        <source>Versi notula yang sudah disahkan tidak berubah: {0}.</source>
        <translation>Versions of minutes that are final do not change: {0}.</translation>
    </message>
    <message>
        <source>Nama ini diketik dalam teks; sunting bila perlu: {0}.</source>
        <translation>This name was typed in texts; edit them if needed: {0}.</translation>
    </message>
    <message>
        <source>Lampiran rapat yang dihadiri, isinya tidak diperiksa: {0}.</source>
        <translation>Attachments of meetings attended, their contents are not checked: {0}.</translation>
    </message>
    <message>
        <source>Penanda tangan atau isian di profil: {0}.</source>
        <translation>Signers or fields of a profile: {0}.</translation>
    </message>
    <message>
        <source>Dokumen yang sudah diekspor dari: {0}.</source>
        <translation>Documents exported already, of: {0}.</translation>
    </message>
    <message>
        <source>Salinan aman, paket, dan berkas yang dibuat sebelum hari ini tetap memuat nama ini sampai dihapus.</source>
        <translation>Backups, packages and files made before today go on holding this name until they are deleted.</translation>
    </message>
    <message>
        <source>Sejak {0} data Notula menyebut orang ini “{1}”: direktori, daftar hadir, notula, tindak lanjut, pencarian, dan dokumen baru. NIP, pangkat, jabatan, telepon, pos-el, catatan, dan riwayat jabatannya dihapus.</source>
        <translation>Since {0} the data of Notula calls this person “{1}”: directory, attendance lists, minutes, follow-ups, search and new documents. NIP, rank, position, phone, e-mail, notes and former positions are deleted.</translation>
    </message>
    <message>
        <source>Yang tetap memuat namanya:</source>
        <translation>What goes on holding the name:</translation>
    </message>
    <message>
        <source>Sidik berkas lampiran rusak. Tambahkan lagi berkasnya.</source>
        <translation>The fingerprint of the attachment is damaged. Add the file again.</translation>
    </message>
    <message>
        <source>Peserta belum bernama. Isi nama orang atau instansinya.</source>
        <translation>The attendee has no name. Fill in a person or an agency.</translation>
    </message>
    <message>
        <source>Nama peserta menunjuk instansi. Pilih orangnya.</source>
        <translation>The name of the attendee points to an agency. Choose the person.</translation>
    </message>
    <message>
        <source>Baris {0}: pesan tanggal {1}, bukan hari rapat; jamnya tidak dicatat.</source>
        <translation>Line {0}: message of {1}, not of the day of the meeting; its time is not noted.</translation>
    </message>
    <message>
        <source>Berkas itu bukan berkas pengaturan Notula Kesbang yang utuh. Ekspor lagi dari Pengaturan di laptop asalnya, lalu impor berkas yang baru.</source>
        <translation>That file is not a whole settings file of Notula Kesbang. Export it again from Settings on the laptop it comes from, then import the new file.</translation>
    </message>
    <message>
        <source>Berkas pengaturan itu dibuat program yang lebih baru. Perbarui program ini dahulu.</source>
        <translation>That settings file was made by a newer program. Update this program first.</translation>
    </message>
    <message>
        <source>Adendum: </source>
        <translation>Addendum: </translation>
    </message>
    <message>
        <source>Koreksi{0}: setuju {1} dari {2}</source>
        <translation>Corrections{0}: {1} of {2} agree</translation>
    </message>
    <message>
        <source>{0}, minta perubahan {1}</source>
        <translation>{0}, {1} ask for changes</translation>
    </message>
    <message>
        <source>Adendum ke-{0}: {1}.</source>
        <translation>Addendum {0}: {1}.</translation>
    </message>
    <message>
        <source>{0} koreksi</source>
        <translation>{0} [correction|corrections]</translation>
    </message>
    <message>
        <source>jam {0}.{1} dapat berarti {2}.{3} atau {4}.{5}</source>
        <translation>{0}.{1} may mean {2}.{3} or {4}.{5}</translation>
    </message>
    <message>
        <source>Tidak ada lampiran “{0}” dalam salinan itu. Periksa nama berkasnya, atau coba salinan lain.</source>
        <translation>There is no attachment “{0}” in that backup. Check the file name, or try another backup.</translation>
    </message>
    <message>
        <source>“{0}” cocok dengan {1} lampiran dalam salinan itu ({2}). Tulis nama berkasnya lebih lengkap.</source>
        <translation>“{0}” fits more than one attachment in that backup: {1} ({2}). Write more of the file name.</translation>
    </message>
    <message>
        <source>{0} berkas lampiran tidak ada lagi di folder data, dan tidak ada dalam salinan. Cari berkas aslinya, lalu lampirkan lagi.</source>
        <translation>{0} attachment [file is|files are] missing from the data folder and from the backups. Find the original, then attach it again.</translation>
    </message>
    <message>
        <source>Acara baru di daftar acara diambil dari judulnya di pembahasan; kalau belum ada di sana, ketik sendiri.</source>
        <translation>New agenda items in the list of items are taken from their titles in the discussion; if they are not there yet, type them yourself.</translation>
    </message>
    <message>
        <source>hadir</source>
        <translation>present</translation>
    </message>
    <message>
        <source>Koreksi dari berkas “{0}”</source>
        <translation>Corrections of the file “{0}”</translation>
    </message>
    <message>
        <source>Bagian ini dihapus dari berkas. Centang bila isinya memang dikosongkan.</source>
        <translation>This part was deleted from the file. Tick it if it is meant to be empty.</translation>
    </message>
    <message>
        <source>Butir ini sudah tidak ada dalam notula.</source>
        <translation>This entry is no longer in the minutes.</translation>
    </message>
    <message>
        <source>Peserta ini akan dihapus dari daftar. Centang bila benar.</source>
        <translation>This attendee will be removed from the list. Tick if that is right.</translation>
    </message>
    <message>
        <source>Baris ini tidak menyebut nama. Tambahkan di tab Peserta.</source>
        <translation>This line names nobody. Add them in the tab Attendees.</translation>
    </message>
    <message>
        <source>“{0}” sudah ada dalam daftar peserta.</source>
        <translation>“{0}” is in the list of attendees already.</translation>
    </message>
    <message>
        <source>“{0}” tercatat sebagai ketua, sekretaris, atau pencatat. Ganti dahulu di tab Peserta.</source>
        <translation>“{0}” is noted as chair, secretary or note-taker. Change that in the tab Attendees first.</translation>
    </message>
    <message>
        <source>Peserta ini sudah tidak ada dalam daftar.</source>
        <translation>This attendee is no longer in the list.</translation>
    </message>
    <message>
        <source>“{0}” di belakang nama tidak dikenal. Perbaiki di tab Peserta.</source>
        <translation>“{0}” behind the name is not known. Correct it in the tab Attendees.</translation>
    </message>
    <message>
        <source>sekretaris</source>
        <translation>secretary</translation>
    </message>
    <message>
        <source>disampaikan dalam rapat</source>
        <translation>said in the meeting</translation>
    </message>
    <message>
        <source>Notula sudah sah; catat komentar ini sendiri sebagai perkembangan.</source>
        <translation>The minutes are final; note this comment as progress yourself.</translation>
    </message>
    <message>
        <source>Butir ini menjadi kosong. Hapus sendiri di notula.</source>
        <translation>This entry would become empty. Delete it in the minutes yourself.</translation>
    </message>
    <message>
        <source>{0}. Centang bila tanggalnya benar.</source>
        <translation>{0}. Tick if the date is right.</translation>
    </message>
    <message>
        <source>jabatan “{0}”</source>
        <translation>position “{0}”</translation>
    </message>
    <message>
        <source>instansi “{0}”</source>
        <translation>agency “{0}”</translation>
    </message>
    <message>
        <source>Peserta baru: {0}. Centang bila benar.</source>
        <translation>New attendee: {0}. Tick if that is right.</translation>
    </message>
    <message>
        <source>Tenggat “{0}” tidak terbaca sebagai tanggal. Ketik sendiri di notula.</source>
        <translation>The due date “{0}” cannot be read as a date. Type it in the minutes yourself.</translation>
    </message>
    <message>
        <source>Status “{0}” tidak dikenal. Pakai Belum, Proses, Selesai, atau Batal.</source>
        <translation>Status “{0}” is not known. Use Belum, Proses, Selesai or Batal.</translation>
    </message>
    <message>
        <source>“{0}” tidak terbaca sebagai nama. Perbaiki di tab Peserta.</source>
        <translation>“{0}” cannot be read as a name. Correct it in the tab Attendees.</translation>
    </message>
    <message>
        <source>Tulisan program di belakang butir (“{0}”) ikut diubah. Ubah sendiri di notula.</source>
        <translation>What the program writes behind an entry (“{0}”) was changed too. Change it in the minutes yourself.</translation>
    </message>
    <message>
        <source>Teks diubah</source>
        <translation>Text changed</translation>
    </message>
    <message>
        <source>Tebal atau miring diubah</source>
        <translation>Bold or italic changed</translation>
    </message>
    <message>
        <source>Butir ditambah</source>
        <translation>Entry added</translation>
    </message>
    <message>
        <source>Butir dihapus</source>
        <translation>Entry deleted</translation>
    </message>
    <message>
        <source>Butir dipindah</source>
        <translation>Entry moved</translation>
    </message>
    <message>
        <source>Pembicara diganti</source>
        <translation>Speaker changed</translation>
    </message>
    <message>
        <source>Penanggung jawab diganti</source>
        <translation>Owners changed</translation>
    </message>
    <message>
        <source>Tenggat diganti</source>
        <translation>Due date changed</translation>
    </message>
    <message>
        <source>Status diganti</source>
        <translation>Status changed</translation>
    </message>
    <message>
        <source>Perkembangan ditulis</source>
        <translation>Progress written</translation>
    </message>
    <message>
        <source>Data rapat diubah</source>
        <translation>Details changed</translation>
    </message>
    <message>
        <source>Peserta diubah</source>
        <translation>Attendees changed</translation>
    </message>
    <message>
        <source>Komentar</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>teks di folder penyelamatan, yang Anda hapus sendiri</source>
        <translation>text in the rescue folder, which you delete yourself</translation>
    </message>
    <message>
        <source>minggu</source>
        <translation>week</translation>
    </message>
    <message>
        <source>bulan</source>
        <translation>month</translation>
    </message>
    <message>
        <source>tahun</source>
        <translation>year</translation>
    </message>
    <message>
        <source>tiga bulan</source>
        <translation>three months</translation>
    </message>
    <message>
        <source>ditulis di dua meja sekaligus; pilih versinya (Ctrl+Shift+H).</source>
        <translation>written at two seats at once; choose its version (Ctrl+Shift+H).</translation>
    </message>
    <message>
        <source>Lampiran itu tidak ada lagi. Tambahkan berkasnya lagi.</source>
        <translation>That attachment is gone. Add its file again.</translation>
    </message>
    <message>
        <source>Server data kantor meminta kata sandi “{user}”. Isilah, atau minta kepada pengelola server.</source>
        <translation>The office&apos;s data server asks for the password of “{user}”. Fill it in, or ask whoever looks after the server for it.</translation>
    </message>
    <message>
        <source>Penyimpanan server data kantor penuh, jadi perubahan terakhir belum sampai di sana. Minta pengelola server mengosongkan sebagian disknya, lalu coba lagi.</source>
        <translation>The storage of the office server is full, so the last change is not there yet. Ask whoever looks after the server to free some of its disk, then try again.</translation>
    </message>
    <message>
        <source>Server data kantor sedang memulihkan diri atau menjadi salinan server lain, jadi hanya dapat dibaca. Ketikan menunggu di komputer ini sampai server itu dapat ditulisi lagi.</source>
        <translation>The office server is recovering or is a copy of another server, so it can only be read. What is typed waits on this computer until that server can be written to again.</translation>
    </message>
    <message>
        <source>Hari/Tanggal</source>
        <translation>Day/date</translation>
    </message>
    <message>
        <source>tempat</source>
        <translation>place</translation>
    </message>
    <message>
        <source>Waktu panggilan</source>
        <translation>Called for</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Ketua</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Pimpinan rapat</source>
        <translation>Chair of the meeting</translation>
    </message>
    <message>
        <source>Pencatat</source>
        <translation>Note-taker</translation>
    </message>
    <message>
        <source>Acara</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Peserta ditambah</source>
        <translation>Attendee added</translation>
    </message>
    <message>
        <source>Peserta dihapus</source>
        <translation>Attendee removed</translation>
    </message>
    <message>
        <source>salinan cadangan</source>
        <translation>backups</translation>
    </message>
    <message>
        <source>salinan di tempat kedua</source>
        <translation>backups in the second place</translation>
    </message>
    <message>
        <source>berkas data lama</source>
        <translation>old data files</translation>
    </message>
    <message>
        <source>Data kantor ada di server “{0}”, jadi salinan cadangannya dibuat di sana: minta pengelola server menjalankan pg_dump setiap hari, dan mencoba memulihkannya.</source>
        <translation>The office&apos;s data is on the server “{0}”, so its safety copies are made there: ask whoever looks after the server to run pg_dump every day, and to try putting it back.</translation>
    </message>
    <message>
        <source>Data kantor ada di server “{0}”, jadi yang melindunginya adalah kata sandi server itu: minta pengelola server mengganti kata sandi atau menyandikan disk.</source>
        <translation>The office&apos;s data is on the server “{0}”, so what protects it is the password of that server: ask whoever looks after it to change passwords or to encrypt its disk.</translation>
    </message>
    <message>
        <source>Senin</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>Februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>Maret</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>Juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>Agustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Desember</source>
        <translation>December</translation>
    </message>
    <message>
        <source>{0} jatuh pada hari {1}</source>
        <translation>{0} falls on a {1}</translation>
    </message>
    <message>
        <source>lewat {0} hari</source>
        <translation>{0} [day|days] overdue</translation>
    </message>
    <message>
        <source>besok</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>{0} hari lagi</source>
        <translation>in {0} [day|days]</translation>
    </message>
    <message>
        <source>Keputusan tidak dapat digantikan oleh dirinya sendiri. Pilih keputusan lain.</source>
        <translation>A decision cannot be replaced by itself. Choose another.</translation>
    </message>
    <message>
        <source>Keputusan itu sudah digantikan oleh keputusan ini, langsung atau lewat keputusan lain. Pilih keputusan yang lebih baru.</source>
        <translation>That decision has been replaced by this one already, directly or through another. Choose a newer decision.</translation>
    </message>
    <message>
        <source>Berlaku</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Diganti; keputusan penggantinya sudah dihapus</source>
        <translation>Replaced; the decision that replaced it was deleted</translation>
    </message>
    <message>
        <source>Digantikan oleh {0}</source>
        <translation>Replaced by {0}</translation>
    </message>
    <message>
        <source>Penyimpanan penuh; kosongkan sebagian isi disk itu</source>
        <translation>The storage is full; free some of that disk</translation>
    </message>
    <message>
        <source>Disk gagal membaca atau menulis; periksa disk itu</source>
        <translation>The disk failed to read or write; check that disk</translation>
    </message>
    <message>
        <source>Disk itu hanya dapat dibaca; buka kunci tulisnya</source>
        <translation>That disk can only be read; take off its write lock</translation>
    </message>
    <message>
        <source>Format kantor, siap dikoreksi di Word dan ditandatangani.</source>
        <translation>The office’s form, ready to be corrected in Word and signed.</translation>
    </message>
    <message>
        <source>Notula (bentuk 2009)</source>
        <translation>Minutes (2009 form)</translation>
    </message>
    <message>
        <source>Bentuk lama, bagi instansi yang masih memintanya.</source>
        <translation>The old form, for agencies that still ask for it.</translation>
    </message>
    <message>
        <source>Notula (bentuk kementerian)</source>
        <translation>Minutes (ministry form)</translation>
    </message>
    <message>
        <source>Substansi inti, kesimpulan, dan tindak lanjut; ditandatangani notulis.</source>
        <translation>Core, conclusions and follow-ups; signed by the note-taker.</translation>
    </message>
    <message>
        <source>Surat undangan; undangan yang banyak menjadi lampiran.</source>
        <translation>Letter of invitation; many invitees become an annex.</translation>
    </message>
    <message>
        <source>Undangan</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Acara kalender</source>
        <translation>Calendar event</translation>
    </message>
    <message>
        <source>Untuk kalender telepon dan komputer: hari, jam, tempat, dan acaranya.</source>
        <translation>For calendars of phones and computers: day, time, place and agenda.</translation>
    </message>
    <message>
        <source>Daftar hadir untuk ditandatangani</source>
        <translation>Attendance list for signing</translation>
    </message>
    <message>
        <source>Dicetak sebelum rapat, dengan baris kosong untuk yang menyusul.</source>
        <translation>Printed before the meeting, with empty rows for those who join.</translation>
    </message>
    <message>
        <source>Daftar hadir kosong</source>
        <translation>Empty attendance list</translation>
    </message>
    <message>
        <source>Daftar hadir</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>Sesudah rapat: siapa yang hadir, jabatan dan instansinya.</source>
        <translation>After the meeting: who was there, position and agency.</translation>
    </message>
    <message>
        <source>Nota dinas kepada pimpinan: hasil, simpulan, dan saran.</source>
        <translation>Memo to the head of office: outcome, conclusions and advice.</translation>
    </message>
    <message>
        <source>Matriks tindak lanjut</source>
        <translation>Matrix of follow-ups</translation>
    </message>
    <message>
        <source>Siapa mengerjakan apa, sampai kapan, sejauh mana; Word atau Excel.</source>
        <translation>Who does what, until when, how far; Word or Excel.</translation>
    </message>
    <message>
        <source>Petikan keputusan</source>
        <translation>Excerpts of decisions</translation>
    </message>
    <message>
        <source>Bagi tiap instansi: keputusan dan tindak lanjutnya saja, dengan surat pengantar.</source>
        <translation>For each agency: its own decisions and follow-ups, with a cover letter.</translation>
    </message>
    <message>
        <source>Petikan</source>
        <translation>Excerpt</translation>
    </message>
    <message>
        <source>Tanda terima distribusi notula</source>
        <translation>Receipt for distributed minutes</translation>
    </message>
    <message>
        <source>Dicetak untuk ditandatangani setiap penerima notula; tiap instansi satu baris.</source>
        <translation>Printed to be signed by everybody who gets the minutes; one row for each agency.</translation>
    </message>
    <message>
        <source>Tanda terima notula</source>
        <translation>Receipt for minutes</translation>
    </message>
    <message>
        <source>Dokumentasi foto</source>
        <translation>Photo documentation</translation>
    </message>
    <message>
        <source>Foto rapat dengan keterangannya.</source>
        <translation>Photos of the meeting with captions.</translation>
    </message>
    <message>
        <source>Ringkasan untuk obrolan</source>
        <translation>Summary for chat</translation>
    </message>
    <message>
        <source>Untuk ditempel di WhatsApp: keputusan dan tindak lanjut.</source>
        <translation>To paste into WhatsApp: decisions and follow-ups.</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Gambaran umum, permasalahan menurut bidang, simpulan, dan saran; Word atau Excel.</source>
        <translation>Overview, problems by field, conclusions and suggestions; Word or Excel.</translation>
    </message>
    <message>
        <source>Kegiatan, kejadian menonjol, pelanggaran, dan tindakan hari itu; Word atau Excel.</source>
        <translation>Activities, incidents, violations and measures of the day; Word or Excel.</translation>
    </message>
    <message>
        <source>Pola nomor belum diisi. Tulis seperti {klasifikasi}/{urut}/{unit}.</source>
        <translation>The number pattern is not filled in. Write it like {klasifikasi}/{urut}/{unit}.</translation>
    </message>
    <message>
        <source>Bagian “{{0}}” tidak dikenal. Yang dapat dipakai: {1}.</source>
        <translation>The part “{{0}}” is not known. There are: {1}.</translation>
    </message>
    <message>
        <source>Tanda kurung kurawal tidak berpasangan. Tulis setiap bagian seperti {urut}.</source>
        <translation>Curly brackets do not pair up. Write each part like {urut}.</translation>
    </message>
    <message>
        <source>Tanpa {urut} semua surat bernomor sama. Tambahkan {urut} pada pola.</source>
        <translation>Without {urut} all letters get the same number. Add {urut} to the pattern.</translation>
    </message>
    <message>
        <source>pukul {0}</source>
        <translation>at {0}</translation>
    </message>
    <message>
        <source>dihitung dari hari rapat</source>
        <translation>counted from the day of the meeting</translation>
    </message>
    <message>
        <source>Minggu ini</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Kunci bidang tidak boleh memuat spasi. Pakai tanda hubung.</source>
        <translation>The key of a field may have no spaces. Use a hyphen.</translation>
    </message>
    <message>
        <source>Tingkat butir notula tidak dikenal. Atur dengan Tab.</source>
        <translation>The level of the entry is not known. Set it with Tab.</translation>
    </message>
    <message>
        <source>Butir ini berpembicara, jadi bukan ucapan tanpa nama. Hapus pembicaranya dahulu.</source>
        <translation>This entry has a speaker, so it is not said by nobody. Remove the speaker first.</translation>
    </message>
    <message>
        <source>Hanya keputusan yang dapat diberi hasil pemungutan suara.</source>
        <translation>Only decisions can have votes.</translation>
    </message>
    <message>
        <source>Hanya keputusan yang dapat diberi tanggal tinjau.</source>
        <translation>Only decisions can have a review date.</translation>
    </message>
    <message>
        <source>Hanya butir agenda yang dapat diberi rencana waktu.</source>
        <translation>Only agenda items can have a planned length.</translation>
    </message>
    <message>
        <source>Rencana waktu butir agenda harus 1 sampai {0} menit.</source>
        <translation>The planned length of an agenda item must be 1 to {0} minutes.</translation>
    </message>
    <message>
        <source>butir {0}</source>
        <translation>entry {0}</translation>
    </message>
    <message>
        <source>Nama {0} terlalu panjang. Pendekkan namanya, lalu coba lagi.</source>
        <translation>The name {0} is too long. Shorten it, then try again.</translation>
    </message>
    <message>
        <source>{0} tidak dapat dibaca atau ditulis. {1}, lalu coba lagi.</source>
        <translation>{0} cannot be read or written. {1}, then try again.</translation>
    </message>
    <message>
        <source>{0} tidak boleh dibaca atau ditulisi. Periksa izinnya, lalu coba lagi.</source>
        <translation>{0} must not be read or written. Check its permissions, then try again.</translation>
    </message>
    <message>
        <source>{0} tidak ditemukan. Periksa nama dan foldernya, lalu coba lagi.</source>
        <translation>{0} was not found. Check its name and folder, then try again.</translation>
    </message>
    <message>
        <source>{0} tidak dapat dibaca atau ditulis. Pakai tempat lain, lalu coba lagi.</source>
        <translation>{0} cannot be read or written. Use another place, then try again.</translation>
    </message>
    <message>
        <source>Kata sandi itu tidak cocok. Periksa huruf besar-kecil dan tata letak papan ketik, lalu coba lagi.</source>
        <translation>That passphrase does not fit. Check capitals and the keyboard layout, then try again.</translation>
    </message>
    <message>
        <source>Berkas tersandi “{0}” rusak, terpotong atau tertukar, jadi tidak dibuka. Ambil lagi dari sumbernya atau dari salinan lain.</source>
        <translation>The encrypted file “{0}” is damaged, cut or another one, so it was not opened. Get it again from its source or from another backup.</translation>
    </message>
    <message>
        <source>Berkas “{0}” sudah ada dan tidak ditimpa: {1}. Pakai nama lain, atau izinkan menimpanya.</source>
        <translation>The file “{0}” exists and was not overwritten: {1}. Use another name, or allow it to be overwritten.</translation>
    </message>
    <message>
        <source>Tidak ada keputusan atau tindak lanjut yang menyangkut suatu instansi. Beri penanggung jawab pada tindak lanjut, lalu coba lagi.</source>
        <translation>No decisions or follow-ups concern an agency. Give follow-ups an owner, then try again.</translation>
    </message>
    <message>
        <source>Matriks (Word)</source>
        <translation>Matrix (Word)</translation>
    </message>
    <message>
        <source>Matriks (Excel)</source>
        <translation>Matrix (Excel)</translation>
    </message>
    <message>
        <source>Satu lembar per instansi (Excel)</source>
        <translation>One sheet for each agency (Excel)</translation>
    </message>
    <message>
        <source>Tenggat untuk kalender (ICS)</source>
        <translation>Due dates for the calendar (ICS)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Data (JSON)</translation>
    </message>
    <message>
        <source>Saringan ini terlalu panjang; hanya {0} kata pertama yang dipakai. Pakai beberapa kata saja.</source>
        <translation>This filter is too long; only the first {0} words are used. Use a few words only.</translation>
    </message>
    <message>
        <source>“{0}” bukan tenggat; tulis misalnya tenggat:&lt;7h, tenggat:besok, tenggat:29/3/2026.</source>
        <translation>“{0}” is no due date; write e.g. tenggat:&lt;7h, tenggat:besok, tenggat:29/3/2026.</translation>
    </message>
    <message>
        <source>saat ini</source>
        <translation>now</translation>
    </message>
    <message>
        <source>Riwayat jabatan “{0}” selesai sebelum mulai. Perbaiki tanggalnya.</source>
        <translation>The former position “{0}” ends before it begins. Correct the dates.</translation>
    </message>
    <message>
        <source>sejak {0}</source>
        <translation>since {0}</translation>
    </message>
    <message>
        <source>Provinsi atau belum ditentukan</source>
        <translation>Province or not known yet</translation>
    </message>
    <message>
        <source>Seri {0}</source>
        <translation>Series {0}</translation>
    </message>
    <message>
        <source>Memuat “{0}”</source>
        <translation>Holding “{0}”</translation>
    </message>
    <message>
        <source>pimpinan rapat</source>
        <translation>chair</translation>
    </message>
    <message>
        <source>waktu panggilan</source>
        <translation>time of the call</translation>
    </message>
    <message>
        <source>waktu mulai</source>
        <translation>start time</translation>
    </message>
    <message>
        <source>penerima undangan</source>
        <translation>recipients of the invitation</translation>
    </message>
    <message>
        <source>{0} belum diisi; di dokumen ini tertulis titik-titik.</source>
        <translation>{0} not filled in; this document has dots there.</translation>
    </message>
    <message>
        <source>nama sama tanpa gelar</source>
        <translation>same name without titles</translation>
    </message>
    <message>
        <source>nama hampir sama di satu instansi</source>
        <translation>nearly the same name in one agency</translation>
    </message>
    <message>
        <source>NIP sama</source>
        <translation>same NIP</translation>
    </message>
    <message>
        <source>nomor telepon sama</source>
        <translation>same phone number</translation>
    </message>
    <message>
        <source>pos-el sama</source>
        <translation>same e-mail</translation>
    </message>
    <message>
        <source>nama sama</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>singkatan dan kepanjangannya</source>
        <translation>abbreviation and its long form</translation>
    </message>
    <message>
        <source>baris tabel, bukan ucapan seseorang</source>
        <translation>a table row, not said by one person</translation>
    </message>
    <message>
        <source> belum tercatat pada </source>
        <translation> not noted with </translation>
    </message>
    <message>
        <source>“{0}” di depan tanda: {1} bukan ucapan seseorang</source>
        <translation>“{0}” before a sign: {1} is not said by one person</translation>
    </message>
    <message>
        <source>pengirim “{0}” bukan peserta yang dikenal</source>
        <translation>the sender “{0}” is not a known attendee</translation>
    </message>
    <message>
        <source>{0}{1}{2}, yang dicetak tanpa gelar itu; lengkapi namanya di Peserta bila perlu</source>
        <translation>{0}{1}{2}, who is printed without those titles; complete the name in Attendees if needed</translation>
    </message>
    <message>
        <source>Dibatalkan; tidak ada yang diubah.</source>
        <translation>Cancelled; nothing was changed.</translation>
    </message>
    <message>
        <source>jatuh tempo</source>
        <translation>due</translation>
    </message>
    <message>
        <source>Segera</source>
        <translation>Urgent</translation>
    </message>
    <message>
        <source>Sangat Segera</source>
        <translation>Very urgent</translation>
    </message>
    <message>
        <source>Judul rapat lebih dari {0} karakter. Pendekkan judulnya; rincian dapat ditulis di acara.</source>
        <translation>The title of the meeting has more than {0} characters. Shorten it; details can go into the agenda.</translation>
    </message>
    <message>
        <source>Hari terakhir periode lebih awal daripada hari pertamanya. Tukar keduanya.</source>
        <translation>The last day of the period is earlier than its first. Swap the two.</translation>
    </message>
    <message>
        <source>Pencarian ini lebih dari {0} kata. Pakai beberapa kata saja.</source>
        <translation>This search has more than {0} words. Use a few words only.</translation>
    </message>
    <message>
        <source>tanggal belum diisi</source>
        <translation>date not filled in</translation>
    </message>
    <message>
        <source>Laporan kabupaten/kota</source>
        <translation>Reports of regencies and cities</translation>
    </message>
    <message>
        <source>notula jatuh tempo hari ini</source>
        <translation>minutes due today</translation>
    </message>
    <message>
        <source>notula jatuh tempo besok</source>
        <translation>minutes due tomorrow</translation>
    </message>
    <message>
        <source>notula {0} hari kerja lagi</source>
        <translation>minutes due in {0} working [day|days]</translation>
    </message>
    <message>
        <source>notula belum disahkan</source>
        <translation>minutes not final</translation>
    </message>
    <message>
        <source>notula lewat {0} hari kerja</source>
        <translation>minutes {0} working [day|days] late</translation>
    </message>
    <message>
        <source>tidak ada bulan ke-</source>
        <translation>there is no month</translation>
    </message>
    <message>
        <source>tidak ada tanggal 0</source>
        <translation>there is no day 0</translation>
    </message>
    <message>
        <source>{0} paling banyak {1} hari</source>
        <translation>{0} has {1} days at most</translation>
    </message>
    <message>
        <source>{0} {1} hanya {2} hari</source>
        <translation>{0} {1} has only {2} days</translation>
    </message>
    <message>
        <source>{0} hanya {1} hari</source>
        <translation>{0} has only {1} days</translation>
    </message>
    <message>
        <source>tidak ada tanggal {0}</source>
        <translation>there is no day {0}</translation>
    </message>
    <message>
        <source>{0} baris masih punya versi lain yang belum dipilih (bertanda “2 versi”). Versi itu tinggal di server; pilih dulu kalau masih diperlukan.</source>
        <translation>{0} lines still have another version that nobody chose (marked “2 versions”). It stays on the server; choose first where it is still needed.</translation>
    </message>
    <message>
        <source>Semua data dipindahkan dan terbaca kembali sama: {0} rapat, {1} butir, {2} orang, {3} berkas. Data yang lama tetap ada di tempatnya.</source>
        <translation>All data was moved and read again the same: {0} meetings, {1} lines, {2} people, {3} files. The data of before is still in its place.</translation>
    </message>
    <message>
        <source>{0} {1} berkas lampiran sudah tidak ada sebelumnya.</source>
        <translation>{0} {1} attachments had no file before either.</translation>
    </message>
    <message>
        <source>Rapat berikutnya tidak dapat lebih awal dari rapat asalnya. Pilih tanggal sesudah rapat itu.</source>
        <translation>The next meeting cannot be earlier than the one it comes from. Choose a date after that.</translation>
    </message>
    <message>
        <source>Rapat ini belum bertanggal, jadi tanggal rapat berikutnya belum dapat dihitung. Isi dulu tanggalnya di Data rapat.</source>
        <translation>This meeting has no date, so the date of the next one cannot be worked out. Fill in its date in Details first.</translation>
    </message>
    <message>
        <source>laki-laki</source>
        <translation>male</translation>
    </message>
    <message>
        <source>Lahir {0}, TMT {1}, {2}</source>
        <translation>Born {0}, in service since {1}, {2}</translation>
    </message>
    <message>
        <source>NIP biasanya 18 angka. Periksa lagi; nomor ini tetap disimpan.</source>
        <translation>A NIP usually has 18 figures. Check it; the number is kept all the same.</translation>
    </message>
    <message>
        <source>Susunan NIP tidak seperti NIP PNS. Abaikan bila ini nomor PPPK.</source>
        <translation>This NIP is not put together like that of a civil servant. Ignore this if it is a PPPK number.</translation>
    </message>
    <message>
        <source>{0} belum diisi.</source>
        <translation>{0} is not filled in yet.</translation>
    </message>
    <message>
        <source>Port {0} tidak ada. Biasanya {1}.</source>
        <translation>There is no port {0}. Usually it is {1}.</translation>
    </message>
    <message>
        <source>Kata sandi tidak boleh ada di belakang alamat.</source>
        <translation>A password must not stand behind the address.</translation>
    </message>
    <message>
        <source>cuti bersama {0} belum ditetapkan</source>
        <translation>the joint leave of {0} is not settled yet</translation>
    </message>
    <message>
        <source>Tidak dibahas.</source>
        <translation>Not discussed.</translation>
    </message>
    <message>
        <source>Nama profil belum diisi. Ketik namanya lalu coba lagi.</source>
        <translation>The profile has no name yet. Type one and try again.</translation>
    </message>
    <message>
        <source>Ukuran pada profil harus lebih dari nol. Perbaiki angkanya.</source>
        <translation>Sizes in the profile must be more than zero. Correct the number.</translation>
    </message>
    <message>
        <source>Jumlah pada profil tidak boleh negatif. Perbaiki angkanya.</source>
        <translation>Numbers in the profile must not be negative. Correct the number.</translation>
    </message>
    <message>
        <source>Batas halaman</source>
        <translation>Page margin</translation>
    </message>
    <message>
        <source>Ukuran huruf</source>
        <translation>Type size</translation>
    </message>
    <message>
        <source>Ukuran huruf kop</source>
        <translation>Type size of letterhead</translation>
    </message>
    <message>
        <source>Spasi isi</source>
        <translation>Line spacing</translation>
    </message>
    <message>
        <source>Tinggi logo</source>
        <translation>Height of logo</translation>
    </message>
    <message>
        <source>Ruang tanda tangan</source>
        <translation>Room for the signature</translation>
    </message>
    <message>
        <source>Jumlah peserta</source>
        <translation>Number of attendees</translation>
    </message>
    <message>
        <source>Baris kosong daftar hadir</source>
        <translation>Empty rows of the attendance list</translation>
    </message>
    <message>
        <source>{0} di luar {1}–{2}. Perbaiki di laptop asalnya, lalu ekspor lagi.</source>
        <translation>{0} outside {1}–{2}. Correct it on the laptop it comes from, then export it again.</translation>
    </message>
    <message>
        <source>Dari notula lama; penyelesaiannya tidak tercatat di sana.</source>
        <translation>From old minutes; whether it was done is not noted there.</translation>
    </message>
    <message>
        <source>bentuk notula dikenali</source>
        <translation>form of minutes recognised</translation>
    </message>
    <message>
        <source>sebagian dikenali</source>
        <translation>partly recognised</translation>
    </message>
    <message>
        <source>hanya teksnya</source>
        <translation>text only</translation>
    </message>
    <message>
        <source>mungkin bukan notula</source>
        <translation>perhaps not minutes</translation>
    </message>
    <message>
        <source>beberapa rapat</source>
        <translation>several meetings</translation>
    </message>
    <message>
        <source>, kini di Sampah</source>
        <translation>, now in the Bin</translation>
    </message>
    <message>
        <source>“{0}” sudah ada sebagai rapat “{1}”{2}.</source>
        <translation>“{0}” is there already as the meeting “{1}”{2}.</translation>
    </message>
    <message>
        <source>Hari dan judulnya sama dengan “{0}”.</source>
        <translation>Its day and title are those of “{0}”.</translation>
    </message>
    <message>
        <source>Pada hari itu sudah ada rapat “{0}”.</source>
        <translation>There is a meeting “{0}” on that day already.</translation>
    </message>
    <message>
        <source>disepakati secara musyawarah mufakat</source>
        <translation>agreed by consensus</translation>
    </message>
    <message>
        <source>pemungutan suara</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>tidak setuju</source>
        <translation>against</translation>
    </message>
    <message>
        <source>Jumlah suara harus 0 sampai {0}. Ketik ulang hasil pemungutan suara.</source>
        <translation>Votes must be 0 to {0}. Type the result again.</translation>
    </message>
    <message>
        <source>Pemungutan suara tanpa satu suara pun. Ketik jumlahnya, misalnya /12-3-1.</source>
        <translation>A vote without a single voice. Type the numbers, e.g. /12-3-1.</translation>
    </message>
    <message>
        <source>{0} suara, padahal yang tercatat hadir {1} orang</source>
        <translation>votes: {0}, but noted as present: {1}</translation>
    </message>
    <message>
        <source>Paket ini tidak membawa hal baru; tidak ada yang diubah.</source>
        <translation>This package brings nothing new; nothing was changed.</translation>
    </message>
    <message>
        <source>{0} rapat baru, {1} rapat berubah</source>
        <translation>{0} new [meeting|meetings], {1} changed</translation>
    </message>
    <message>
        <source>tidak ada rapat yang berubah, hanya data di sampingnya</source>
        <translation>no meetings changed, only data beside them</translation>
    </message>
    <message>
        <source>Paket diambil: {0}.</source>
        <translation>Package taken: {0}.</translation>
    </message>
    <message>
        <source> {0} berkas lampiran tidak ada dalam paket.</source>
        <translation> {0} attachment [file is|files are] not in the package.</translation>
    </message>
    <message>
        <source>{0} belum diisi. Ketik namanya lalu coba lagi.</source>
        <translation>{0} is not filled in. Type a name and try again.</translation>
    </message>
    <message>
        <source>{0} memuat karakter yang tidak dapat disimpan. Hapus karakter itu lalu coba lagi.</source>
        <translation>{0} holds characters that cannot be kept. Delete them and try again.</translation>
    </message>
    <message>
        <source>peserta {0} rapat</source>
        <translation>attendee of {0} [meeting|meetings]</translation>
    </message>
    <message>
        <source>pembicara {0} butir notula</source>
        <translation>speaker of {0} [entry|entries] of minutes</translation>
    </message>
    <message>
        <source>penanggung jawab {0} tindak lanjut</source>
        <translation>owner of {0} [follow-up|follow-ups]</translation>
    </message>
    <message>
        <source>penanggung jawab {0} kewajiban berkala</source>
        <translation>owner of {0} recurring [obligation|obligations]</translation>
    </message>
    <message>
        <source>instansi {0} orang</source>
        <translation>agency of {0} [person|people]</translation>
    </message>
    <message>
        <source>induk {0} instansi</source>
        <translation>parent of {0} [agency|agencies]</translation>
    </message>
    <message>
        <source>Pangkat/golongan</source>
        <translation>Rank/grade</translation>
    </message>
    <message>
        <source>{0} jam</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} menit</source>
        <translation>{0} min</translation>
    </message>
    <message>
        <source>belum dicatat</source>
        <translation>not noted</translation>
    </message>
    <message>
        <source>izin</source>
        <translation>excused</translation>
    </message>
    <message>
        <source>tidak hadir</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>diwakili oleh</source>
        <translation>represented by</translation>
    </message>
    <message>
        <source>daring</source>
        <translation>online</translation>
    </message>
    <message>
        <source>tanda tangan</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>Nama belum diisi. Isi siapa yang menyetujui atau menerima.</source>
        <translation>The name is not filled in. Fill in who approves or receives.</translation>
    </message>
    <message>
        <source>Persetujuan dan distribusi</source>
        <translation>Approval and distribution</translation>
    </message>
    <message>
        <source>Notula ini telah disetujui oleh {0}{1}{2}.</source>
        <translation>These minutes were approved by {0}{1}{2}.</translation>
    </message>
    <message>
        <source>Disetujui {0}</source>
        <translation>Approved on {0}</translation>
    </message>
    <message>
        <source>Disetujui</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Diterima</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>“{0}” tidak dikenal; pakai salah satu dari {1}.</source>
        <translation>“{0}” is not known; use one of {1}.</translation>
    </message>
    <message>
        <source>“{0}” tidak ada di kalender: {1}. Perbaiki tanggalnya.</source>
        <translation>“{0}” is not in the calendar: {1}. Correct the date.</translation>
    </message>
    <message>
        <source>Kuorum “{0}” tidak dapat dihitung. Tulis jumlah (14) atau bagian (2/3).</source>
        <translation>The quorum “{0}” cannot be worked out. Write a number (14) or a share (2/3).</translation>
    </message>
    <message>
        <source>kuorum tercapai: {0} dari {1}</source>
        <translation>quorum reached: {0} of {1}</translation>
    </message>
    <message>
        <source>kuorum belum tercapai: {0} dari {1}, perlu {2}</source>
        <translation>quorum not reached: {0} of {1}, {2} needed</translation>
    </message>
    <message>
        <source>“{0}” bukan golongan seperti III/d. Periksa lagi; tetap disimpan.</source>
        <translation>“{0}” is no grade like III/d. Check it; it is kept all the same.</translation>
    </message>
    <message>
        <source>Golongan {0} berpangkat {1}, bukan {2}. Periksa lagi.</source>
        <translation>Grade {0} has the rank {1}, not {2}. Check it.</translation>
    </message>
    <message>
        <source>disahkan dengan perubahan</source>
        <translation>ratified with changes</translation>
    </message>
    <message>
        <source>ditunda pengesahannya</source>
        <translation>ratification deferred</translation>
    </message>
    <message>
        <source>rapat sebelumnya</source>
        <translation>the meeting before</translation>
    </message>
    <message>
        <source>Mengesahkan notula {0}: {1}</source>
        <translation>Ratifies the minutes of {0}: {1}</translation>
    </message>
    <message>
        <source>belum dicatat hasilnya</source>
        <translation>result not noted yet</translation>
    </message>
    <message>
        <source>Notula ini {0} dalam {1}.</source>
        <translation>These minutes were {0} in {1}.</translation>
    </message>
    <message>
        <source>rapat “{0}”</source>
        <translation>the meeting “{0}”</translation>
    </message>
    <message>
        <source>Butir</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Kaitan butir dengan rapat sebelumnya</source>
        <translation>Tie of an entry to an earlier meeting</translation>
    </message>
    <message>
        <source>Versi</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Persetujuan, koreksi, atau tanda terima</source>
        <translation>Approval, correction or receipt</translation>
    </message>
    <message>
        <source>Judul</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Pukul undangan</source>
        <translation>Called for</translation>
    </message>
    <message>
        <source>Zona waktu</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Pembukaan</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Di Sampah</source>
        <translation>In the Bin</translation>
    </message>
    <message>
        <source>Pembicara</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Diundang</source>
        <translation>Invited</translation>
    </message>
    <message>
        <source>Kehadiran</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Diwakili oleh</source>
        <translation>Represented by</translation>
    </message>
    <message>
        <source>Jabatan wakil</source>
        <translation>Position of stand-in</translation>
    </message>
    <message>
        <source>Hadir daring</source>
        <translation>Present online</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Datang</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Pulang</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Rencana menit</source>
        <translation>Planned minutes</translation>
    </message>
    <message>
        <source>Hasil keputusan</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Tanggal tinjau diganti</source>
        <translation>Review date changed</translation>
    </message>
    <message>
        <source>Digantikan oleh</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Tebal dan miring</source>
        <translation>Bold and italic</translation>
    </message>
    <message>
        <source>Catatan tenggat</source>
        <translation>Note on due date</translation>
    </message>
    <message>
        <source>Penulis</source>
        <translation>Author</translation>
    </message>
    <message>
        <source>Dicatat</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>Surel</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Nama lain</source>
        <translation>Other names</translation>
    </message>
    <message>
        <source>Dianonimkan</source>
        <translation>Anonymised</translation>
    </message>
    <message>
        <source>Terselesaikan</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Urutan</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Berulang tiap</source>
        <translation>Repeats every</translation>
    </message>
    <message>
        <source>Tenggat pertama</source>
        <translation>First due date</translation>
    </message>
    <message>
        <source>Isian profil</source>
        <translation>Fields of the profile</translation>
    </message>
    <message>
        <source>Seperti dicatat dalam notula</source>
        <translation>As noted in the minutes</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sesudahnya</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Cara</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>Nomor catatan</source>
        <translation>Number of the note</translation>
    </message>
    <message>
        <source>Butir asal</source>
        <translation>Entry of origin</translation>
    </message>
    <message>
        <source>Instansi waktu itu</source>
        <translation>Agency at that time</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Rapat yang notulanya disahkan</source>
        <translation>Meeting whose minutes are ratified</translation>
    </message>
    <message>
        <source>Dihapus</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Tidak dipakai lagi</source>
        <translation>No longer used</translation>
    </message>
    <message>
        <source>Tampak dalam daftar</source>
        <translation>Shown in lists</translation>
    </message>
    <message>
        <source>Masih terbuka</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Urutan tenggat</source>
        <translation>Order of due date</translation>
    </message>
    <message>
        <source>Tenggat kewajiban</source>
        <translation>Due date of the obligation</translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Judul rapat asal</source>
        <translation>Title of meeting of origin</translation>
    </message>
    <message>
        <source>Sifat rapat asal</source>
        <translation>Classification of meeting of origin</translation>
    </message>
    <message>
        <source>Tanggal rapat asal</source>
        <translation>Date of meeting of origin</translation>
    </message>
    <message>
        <source>Kata pencarian</source>
        <translation>Words of search</translation>
    </message>
    <message>
        <source>Diubah</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Ditambahkan</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>Diimpor</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>Yang diubah</source>
        <translation>What was changed</translation>
    </message>
    <message>
        <source>Menyelesaikan</source>
        <translation>Completes</translation>
    </message>
    <message>
        <source>Sidik berkas</source>
        <translation>Fingerprint of file</translation>
    </message>
    <message>
        <source>Sidik</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>Sidik dokumen</source>
        <translation>Fingerprint of document</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Profil bawaan</source>
        <translation>Default profile</translation>
    </message>
    <message>
        <source>direncanakan</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>berlangsung</source>
        <translation>running</translation>
    </message>
    <message>
        <source>draf</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>notulis</source>
        <translation>note-taker</translation>
    </message>
    <message>
        <source>narasumber</source>
        <translation>resource person</translation>
    </message>
    <message>
        <source>peserta</source>
        <translation>attendee</translation>
    </message>
    <message>
        <source>Di tempat lain dalam notula</source>
        <translation>Elsewhere in the minutes</translation>
    </message>
    <message>
        <source>Isinya berbeda.</source>
        <translation>The contents differ.</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{0} tindak lanjut lewat tenggat</source>
        <translation>{0} [follow-up|follow-ups] overdue</translation>
    </message>
    <message>
        <source>tindak lanjut jatuh tempo</source>
        <translation>follow-ups due</translation>
    </message>
    <message>
        <source>{0} {1} hari ini</source>
        <translation>{0} {1} today</translation>
    </message>
    <message>
        <source>{0} keputusan perlu ditinjau</source>
        <translation>{0} [decision|decisions] to review</translation>
    </message>
    <message>
        <source>{0} notula dapat disahkan: masa koreksinya berakhir</source>
        <translation>{0} [set of minutes|sets of minutes] can be finalised: the correction round has ended</translation>
    </message>
    <message>
        <source>{0} Bapak/Ibu.</source>
        <translation>{0} Sir/Madam.</translation>
    </message>
    <message>
        <source>Mohon dikirim{0}. Abaikan pesan ini kalau laporannya sudah dikirim.</source>
        <translation>Please send it{0}. Ignore this message if the report was sent already.</translation>
    </message>
    <message>
        <source>Kondisi ini tanpa wilayah. Pilih kabupaten/kotanya.</source>
        <translation>This condition has no region. Choose its regency or city.</translation>
    </message>
    <message>
        <source>Ini bukan formulir laporan wilayah: tidak ada pertanyaan dan bagian yang dikenal.</source>
        <translation>This is no report form for regions: it has no question and no part that is known.</translation>
    </message>
    <message>
        <source>Di sini ada {0} formulir; hanya yang pertama dibaca. Salin yang lain satu per satu: {1}.</source>
        <translation>There are {0} forms here; only the first is read. Copy the others one by one: {1}.</translation>
    </message>
    <message>
        <source>Formulir ini tidak menyebut kabupaten/kota. Pilih kabupaten/kotanya.</source>
        <translation>This form does not name its regency or city. Choose it.</translation>
    </message>
    <message>
        <source>{0} diambil dari judulnya, bukan dari isian formulir. Periksa wilayahnya.</source>
        <translation>{0} was taken from its title, not from the form. Check the region.</translation>
    </message>
    <message>
        <source>{0}; mungkin {1}. Pilih yang benar.</source>
        <translation>{0}; perhaps {1}. Choose the right one.</translation>
    </message>
    <message>
        <source>{0}. Pilih kabupaten/kotanya.</source>
        <translation>{0}. Choose the regency or city.</translation>
    </message>
    <message>
        <source>Formulir ini dibagikan oleh “{0}”, bukan oleh instansi ini. Periksa apakah laporannya memang untuk instansi ini.</source>
        <translation>This form was handed out by “{0}”, not by this office. Check whether the report is meant for this office.</translation>
    </message>
    <message>
        <source>Formulir ini tidak menyebut periodenya. Pilih periodenya.</source>
        <translation>This form does not say its period. Choose it.</translation>
    </message>
    <message>
        <source>Periode “{0}” tidak terbaca. Pilih periodenya.</source>
        <translation>The period “{0}” cannot be read. Choose it.</translation>
    </message>
    <message>
        <source>{0} diambil dari judulnya, bukan dari isian formulir. Periksa periodenya.</source>
        <translation>{0} was taken from its title, not from the form. Check the period.</translation>
    </message>
    <message>
        <source>Formulir ini dibagikan untuk {0}, tetapi diisi untuk {1}. Periksa periodenya.</source>
        <translation>This form was handed out for {0} but filled in for {1}. Check the period.</translation>
    </message>
    <message>
        <source>Kondisi {0} tanpa alasan. Tanyakan alasannya kepada pelapor.</source>
        <translation>The condition {0} has no reason. Ask whoever reports for it.</translation>
    </message>
    <message>
        <source>Kondisi menyebut {0} dan {1} sekaligus. Pilih salah satu; kata-katanya ada pada alasan.</source>
        <translation>The condition says {0} and {1} at once. Choose one; its words are in the reason.</translation>
    </message>
    <message>
        <source>Kondisi “{0}” bukan aman, siaga, atau bahaya. Pilih kondisinya; kata-katanya ada pada alasan.</source>
        <translation>The condition “{0}” is not safe, alert or danger. Choose it; its words are in the reason.</translation>
    </message>
    <message>
        <source>{0} peristiwa di luar {1}, seperti {2}. Periksa tanggalnya.</source>
        <translation>Events outside {1}: {0}, such as {2}. Check the dates.</translation>
    </message>
    <message>
        <source>Judul “{0}” tidak ada dalam formulir; isinya tetap di bawah judul itu. Pilih bidangnya.</source>
        <translation>The heading “{0}” is not in the form; its content stays under it. Choose its field.</translation>
    </message>
    <message>
        <source>Isi kolom yang kosong, satu hal satu baris; baris boleh ditambah, dihapus, atau dipindah.</source>
        <translation>Fill in the empty cells, one matter a row; rows may be added, deleted or moved.</translation>
    </message>
    <message>
        <source>Bagian tanpa kejadian dibiarkan kosong atau ditulis NIHIL. Judul bagian jangan diubah.</source>
        <translation>Parts without events stay empty or say NIHIL. Do not change the headings.</translation>
    </message>
    <message>
        <source>Isi di belakang titik dua dan nomor, satu hal satu baris; nomor boleh ditambah.</source>
        <translation>Fill in behind the colons and numbers, one matter a line; numbers may be added.</translation>
    </message>
    <message>
        <source>Bagian tanpa kejadian dibiarkan kosong atau ditulis NIHIL. Kirim kembali pesan ini utuh.</source>
        <translation>Parts without events stay empty or say NIHIL. Send this message back whole.</translation>
    </message>
    <message>
        <source>Laporan ini belum punya tanggal. Isi hari pertama periodenya, lalu coba lagi.</source>
        <translation>This report has no date yet. Enter the first day of its period, then try again.</translation>
    </message>
    <message>
        <source>status “{0}” tidak dikenal. Pakai Belum, Proses, Selesai, atau Batal.</source>
        <translation>status “{0}” is not known. Use Belum, Proses, Selesai or Batal.</translation>
    </message>
    <message>
        <source>tindak lanjut ini sudah ada di baris {0} dengan isian lain, jadi baris ini tidak diambil.</source>
        <translation>this follow-up stands in row {0} already with other contents, so this row is not taken.</translation>
    </message>
    <message>
        <source>ada {0} tindak lanjut yang berbunyi sama</source>
        <translation>there are {0} follow-ups of the same wording</translation>
    </message>
    <message>
        <source>tanda pengenalnya hilang dan tidak ada tindak lanjut yang berbunyi sama</source>
        <translation>its identifier is missing and no follow-up has the same wording</translation>
    </message>
    <message>
        <source>tidak ada dalam data ini</source>
        <translation>is not in this data</translation>
    </message>
    <message>
        <source>{0}, jadi tidak diambil. Catat sendiri di halaman Tindak lanjut bila perlu.</source>
        <translation>{0}, so it is not taken. Note it on the page Follow-ups yourself if needed.</translation>
    </message>
    <message>
        <source>tenggat “{0}” tidak dikenal, jadi tidak diambil.</source>
        <translation>the due date “{0}” is not known, so it is not taken.</translation>
    </message>
    <message>
        <source>penanggung jawab {0} belum ada di Direktori atau kurang jelas, jadi tidak diambil.</source>
        <translation>the owner {0} is not in the Directory or not clear enough, so it is not taken.</translation>
    </message>
    <message>
        <source>Lembar “{0}” baris {1}{2}: {3}</source>
        <translation>Sheet “{0}” row {1}{2}: {3}</translation>
    </message>
    <message>
        <source>(ditinjau kembali {0})</source>
        <translation>(reviewed again {0})</translation>
    </message>
    <message>
        <source>“{0}” cocok dengan {1} peserta; dipakai yang pertama. Periksa di tab Peserta.</source>
        <translation>“{0}” fits more than one attendee ({1}); the first is used. Check in the tab Attendees.</translation>
    </message>
    <message>
        <source>“{0}” cocok dengan lebih dari satu peserta ({1}). Pilih di Data rapat.</source>
        <translation>“{0}” matches more than one attendee ({1}). Choose in Details.</translation>
    </message>
    <message>
        <source>belum tentu “{0}” adalah {1}: gelarnya lain. Pilih di Data rapat.</source>
        <translation>“{0}” is perhaps not {1}: other titles. Choose in Details.</translation>
    </message>
    <message>
        <source>“{0}” terbaca sebagai jabatan. Lengkapi namanya di tab Peserta.</source>
        <translation>“{0}” reads like a position. Complete the name in the tab Attendees.</translation>
    </message>
    <message>
        <source>“{0}” dicatat sebagai “{1}”. Periksa gelarnya di Direktori.</source>
        <translation>“{0}” is noted as “{1}”. Check the titles in the Directory.</translation>
    </message>
    <message>
        <source>Pencarian ini terlalu panjang; hanya {0} kata pertama yang dipakai. Pakai beberapa kata saja.</source>
        <translation>This search is too long; only the first {0} words are used. Use a few words only.</translation>
    </message>
    <message>
        <source>Tulis kata yang dicari; tanda baca saja tidak dapat dicari.</source>
        <translation>Write words to search for; signs alone cannot be searched.</translation>
    </message>
    <message>
        <source>Tulis juga kata yang dicari, atau misalnya jenis:keputusan; “-” hanya mengecualikan.</source>
        <translation>Write words to search for as well, or e.g. jenis:keputusan; “-” only excludes.</translation>
    </message>
    <message>
        <source>“{}” tidak dapat dikecualikan; “-” hanya untuk kata dan frasa.</source>
        <translation>“{}” cannot be excluded; “-” is for words and phrases only.</translation>
    </message>
    <message>
        <source>“{0}” bukan tahun; tulis misalnya tahun:2024, tahun:2022..2024.</source>
        <translation>“{0}” is no year; write e.g. tahun:2024, tahun:2022..2024.</translation>
    </message>
    <message>
        <source>“{0}” bukan tanggal tinjau; tulis misalnya tinjau:&lt;30h, tinjau:juni 2026, tinjau:&gt;1/6/2026.</source>
        <translation>“{0}” is no review date; write e.g. tinjau:&lt;30h, tinjau:juni 2026, tinjau:&gt;1/6/2026.</translation>
    </message>
    <message>
        <source>“{0}” bukan tanggal; tulis misalnya tanggal:&lt;30h, tanggal:&gt;1/10/2024, tanggal:2024.</source>
        <translation>“{0}” is no date; write e.g. tanggal:&lt;30h, tanggal:&gt;1/10/2024, tanggal:2024.</translation>
    </message>
    <message>
        <source>{0} (diganti)</source>
        <translation>{0} (replaced)</translation>
    </message>
    <message>
        <source>belum tentu “{0}” adalah {1}: gelarnya lain</source>
        <translation>“{0}” is perhaps not {1}: other titles</translation>
    </message>
    <message>
        <source>belum jelas apakah “{0}” yang berbicara</source>
        <translation>it is not clear whether “{0}” is speaking</translation>
    </message>
    <message>
        <source>belum jelas apakah “{0}” adalah {1}</source>
        <translation>it is not clear whether “{0}” is {1}</translation>
    </message>
    <message>
        <source>siapa yang dimaksud “{0}” belum jelas</source>
        <translation>it is not clear who is meant by “{0}”</translation>
    </message>
    <message>
        <source>“{0}” memuat nama dan kata lain; pembicaranya belum jelas</source>
        <translation>“{0}” holds a name and other words; the speaker is not clear</translation>
    </message>
    <message>
        <source>“{0}” menyebut lebih dari satu pembicara</source>
        <translation>“{0}” names more than one speaker</translation>
    </message>
    <message>
        <source>pembicara “{0}” cocok dengan lebih dari satu nama ({1})</source>
        <translation>the speaker “{0}” matches more than one name ({1})</translation>
    </message>
    <message>
        <source>pembicara “{0}” bukan peserta yang dikenal</source>
        <translation>the speaker “{0}” is not a known attendee</translation>
    </message>
    <message>
        <source>belum dapat dihitung karena tanggal rapat belum diisi</source>
        <translation>cannot be worked out because the date of the meeting is not filled in</translation>
    </message>
    <message>
        <source>tenggat kedua, sedangkan satu tindak lanjut punya satu tenggat</source>
        <translation>a second due date, while a follow-up has one</translation>
    </message>
    <message>
        <source>belum dapat dihitung: tidak ada hari bernama “{0}” sesudah rapat ini (Pengaturan, Hari bernama)</source>
        <translation>cannot be worked out: there is no named day “{0}” after this meeting (Settings, Named days)</translation>
    </message>
    <message>
        <source>tidak ada di kalender: {0}; perbaiki tanggalnya</source>
        <translation>is not in the calendar: {0}; correct the date</translation>
    </message>
    <message>
        <source>bukan tanggal yang dikenal</source>
        <translation>not a known date</translation>
    </message>
    <message>
        <source>Berkas data dibuat oleh Notula Kesbang yang lebih baru. Perbarui program ini, lalu buka lagi; berkas itu tidak diubah.</source>
        <translation>The data file was made by a newer Notula Kesbang. Update this program, then open it again; the file was not changed.</translation>
    </message>
    <message>
        <source>Berkas data rusak: sebagian isinya tidak dapat dibaca lagi.</source>
        <translation>The data file is damaged: part of it can no longer be read.</translation>
    </message>
    <message>
        <source>Berkas data ini bukan berkas Notula Kesbang.</source>
        <translation>This data file is no file of Notula Kesbang.</translation>
    </message>
    <message>
        <source>Berkas data diganti dari luar program: jurnal di sampingnya ditulis untuk berkas lain. Bila data ini dipakai apa adanya, jurnal itu disisihkan, tidak dihapus.</source>
        <translation>The data file was replaced from outside the program: the journal beside it was written for another file. If the data is used as it is, that journal is set aside, not deleted.</translation>
    </message>
    <message>
        <source>Berkas data tidak ada di tempatnya</source>
        <translation>The data file is not in its place</translation>
    </message>
    <message>
        <source>Berkas data kosong</source>
        <translation>The data file is empty</translation>
    </message>
    <message>
        <source>Berkas data lebih lama daripada salinan cadangannya</source>
        <translation>The data file is older than its backup</translation>
    </message>
    <message>
        <source>Berkas data bukan yang dicadangkan di folder ini</source>
        <translation>The data file is not the one backed up in this folder</translation>
    </message>
    <message>
        <source>ada salinan dengan {0} rapat</source>
        <translation>there is a backup with {0} [meeting|meetings]</translation>
    </message>
    <message>
        <source>lampiran rapat masih ada</source>
        <translation>attachments of meetings are still there</translation>
    </message>
    <message>
        <source>ada salinan harian</source>
        <translation>there is a daily backup</translation>
    </message>
    <message>
        <source>{0}, padahal {1}.</source>
        <translation>{0}, although {1}.</translation>
    </message>
    <message>
        <source>kira-kira {0} detik lagi</source>
        <translation>about {0} [second|seconds] left</translation>
    </message>
    <message>
        <source>kira-kira {0} menit lagi</source>
        <translation>about {0} [minute|minutes] left</translation>
    </message>
    <message>
        <source>kira-kira {0} jam lagi</source>
        <translation>about {0} [hour|hours] left</translation>
    </message>
    <message>
        <source>Sesudah dikerjakan, hapus dari Keterangan di Data rapat.</source>
        <translation>Once it is done, delete it from the remarks in Details.</translation>
    </message>
    <message>
        <source>belum ada isi di bawah agenda ini.</source>
        <translation>nothing below this agenda item yet.</translation>
    </message>
    <message>
        <source>beberapa penanggung jawab; bagi menjadi satu butir bagi tiap tugas bila berbeda.</source>
        <translation>several owners; split it into one entry for each task if they differ.</translation>
    </message>
    <message>
        <source>belum ada isinya.</source>
        <translation>nothing in it yet.</translation>
    </message>
    <message>
        <source>komentar {0}: “{1}” {2}</source>
        <translation>comment by {0}: “{1}” {2}</translation>
    </message>
    <message>
        <source>{0} belum diisi; isi lewat Panduan awal atau Profil instansi di Pengaturan.</source>
        <translation>{0} not filled in; fill it in by First steps or Office profile in Settings.</translation>
    </message>
    <message>
        <source>Tanggal surat undangan tidak ada di kalender: {0}.</source>
        <translation>The date of the letter of invitation is not in the calendar: {0}.</translation>
    </message>
    <message>
        <source>Kehadiran {0} peserta belum dicatat.</source>
        <translation>The attendance of {0} [attendee|attendees] is not noted yet.</translation>
    </message>
    <message>
        <source>{0}; {1} di antaranya tidak ikut tercetak.</source>
        <translation>{0}; {1} of them not printed.</translation>
    </message>
    <message>
        <source>Pimpinan belum dipilih.</source>
        <translation>The chair is not chosen yet.</translation>
    </message>
    <message>
        <source>Notula belum berisi satu butir pun.</source>
        <translation>The minutes hold not a single entry yet.</translation>
    </message>
    <message>
        <source>Belum ada keputusan.</source>
        <translation>No decisions yet.</translation>
    </message>
    <message>
        <source>Daftar peserta kosong.</source>
        <translation>The list of attendees is empty.</translation>
    </message>
    <message>
        <source>Tanggal rapat belum diisi.</source>
        <translation>The date of the meeting is not filled in.</translation>
    </message>
    <message>
        <source>Jam mulai belum diisi.</source>
        <translation>The start is not filled in.</translation>
    </message>
    <message>
        <source>“{0}” bukan nama yang dikenal.</source>
        <translation>“{0}” is not a known name.</translation>
    </message>
    <message>
        <source>“{0}” bukan lama yang dikenal.</source>
        <translation>“{0}” is not a known length.</translation>
    </message>
    <message>
        <source>“{0}” menunggu tanggal rapat.</source>
        <translation>“{0}” waits for the date of the meeting.</translation>
    </message>
    <message>
        <source>menempel pada kata di depannya, jadi tetap teks.</source>
        <translation>sticks to the word before it, so it stays text.</translation>
    </message>
    <message>
        <source>tetap teks: penanggung jawab dan tenggat hanya dibaca di tindak lanjut.</source>
        <translation>stays text: owners and due dates are read in follow-ups only.</translation>
    </message>
    <message>
        <source>“{0}:” di depan tetap teks. Tulis @{1} bila ia penanggung jawabnya.</source>
        <translation>“{0}:” in front stays text. Write @{1} if they are the owner.</translation>
    </message>
    <message>
        <source>belum ada penanggung jawab.</source>
        <translation>no owner yet.</translation>
    </message>
    <message>
        <source>belum ada tenggat.</source>
        <translation>no due date yet.</translation>
    </message>
    <message>
        <source>“{0}” di depan tetap teks, bukan {1}.</source>
        <translation>“{0}” in front stays text, not {1}.</translation>
    </message>
    <message>
        <source>Yang dilengkapi: {0}.</source>
        <translation>What is completed: {0}.</translation>
    </message>
    <message>
        <source>Yang berbeda dan tidak dipakai: {0}.</source>
        <translation>What differs and is not used: {0}.</translation>
    </message>
    <message>
        <source>Belum dimengerti, misalnya 18/3/2025.</source>
        <translation>Not understood, e.g. 18/3/2025.</translation>
    </message>
    <message>
        <source>Tanggal itu tidak ada: {}. Perbaiki tanggalnya.</source>
        <translation>There is no such date: {}. Correct the date.</translation>
    </message>
    <message>
        <source>Isi satu hari saja, misalnya {}; hari lainnya tulis di Keterangan.</source>
        <translation>Fill in one day only, e.g. {}; write other days into the remarks.</translation>
    </message>
    <message>
        <source>{0}. Perbaiki hari atau tanggalnya.</source>
        <translation>{0}. Correct the weekday or the date.</translation>
    </message>
    <message>
        <source>Nomor versi mulai dari 1. Sahkan notula sekali lagi.</source>
        <translation>Versions are numbered from 1. Finalise the minutes once more.</translation>
    </message>
    <message>
        <source>butir notula</source>
        <translation>entries of minutes</translation>
    </message>
    <message>
        <source>catatan perkembangan</source>
        <translation>notes on progress</translation>
    </message>
    <message>
        <source>versi notula</source>
        <translation>versions of minutes</translation>
    </message>
    <message>
        <source>profil instansi</source>
        <translation>office profiles</translation>
    </message>
    <message>
        <source>data lain</source>
        <translation>other data</translation>
    </message>
    <message>
        <source>{0} butir sesudah butir yang hilang kini tanpa pembicara; periksa siapa yang mengatakannya.</source>
        <translation>{0} [entry|entries] after the entry that is gone now [has|have] no speaker; check who said it.</translation>
    </message>
    <message>
        <source>masih seperti yang ditulis program ini</source>
        <translation>still as this program wrote it</translation>
    </message>
    <message>
        <source>diubah di luar program atau bukan buatan program ini</source>
        <translation>changed outside the program or not made by this program</translation>
    </message>
    <message>
        <source>dibuat dari rapat, daftar, atau data lain</source>
        <translation>made from another meeting, list or data</translation>
    </message>
    <message>
        <source>diubah setelah dibuat, atau tidak dikenal sebagai buatan program ini</source>
        <translation>changed after it was made, or not known as made by this program</translation>
    </message>
    <message>
        <source>Tidak ada singkatan yang terbaca di {0}. Pilih berkas CSV dengan kolom singkatan dan kepanjangan, misalnya: yg; yang.</source>
        <translation>No abbreviations could be read in {0}. Choose a CSV file with the columns abbreviation and long form, e.g.: yg; yang.</translation>
    </message>
    <message>
        <source>{0} bukan singkatan; pakai huruf saja, tanpa spasi, angka atau tanda.</source>
        <translation>{0} is no abbreviation; use letters only, without spaces, figures or signs.</translation>
    </message>
    <message>
        <source>Tidak ada instansi yang terbaca di {0}. Tulis satu instansi sebaris, misalnya: Dinas,Dinas Sosial Provinsi Kalimantan Timur,Dinsos Kaltim.</source>
        <translation>No agencies could be read in {0}. Write one agency a line, e.g.: Dinas,Dinas Sosial Provinsi Kalimantan Timur,Dinsos Kaltim.</translation>
    </message>
    <message>
        <source>Berkas “{0}” tidak dapat dibaca. Pilih berkas pengaturan yang lain.</source>
        <translation>The file “{0}” cannot be read. Choose another settings file.</translation>
    </message>
    <message>
        <source>Berkas terlalu besar. Catatan rapat paling besar {0} MB; bagi menjadi beberapa berkas lalu impor satu per satu.</source>
        <translation>The file is too large. Notes may have {0} MB at most; split them into several files and import them one by one.</translation>
    </message>
    <message>
        <source>Berkas ini bukan teks. Simpan catatan sebagai teks biasa (.txt) lalu impor lagi.</source>
        <translation>This file is no text. Save the notes as plain text (.txt) and import again.</translation>
    </message>
    <message>
        <source>Berkas kosong. Pilih berkas yang berisi catatan rapat.</source>
        <translation>The file is empty. Choose a file that holds notes of a meeting.</translation>
    </message>
    <message>
        <source>“{0}” menyebut lebih dari satu orang. Pilih di Data rapat; tulisannya disimpan di keterangan.</source>
        <translation>“{0}” names more than one person. Choose in Details; what was written is kept in the remarks.</translation>
    </message>
    <message>
        <source>judul lebih dari {0} karakter; judul dipendekkan dan teks lengkapnya disimpan di keterangan.</source>
        <translation>the title has more than {0} characters; it was shortened and its full text kept in the remarks.</translation>
    </message>
    <message>
        <source>“{0}” di belakang tanggal disimpan di keterangan.</source>
        <translation>“{0}” behind the date is kept in the remarks.</translation>
    </message>
    <message>
        <source>“{0}” {1}, jadi rapat belum bertanggal. Isi di Data rapat; tulisannya disimpan di keterangan.</source>
        <translation>“{0}” {1}, so the meeting has no date. Fill it in in Details; what was written is kept in the remarks.</translation>
    </message>
    <message>
        <source>“{0}” tidak terbaca sebagai jam seperti 08.30.</source>
        <translation>“{0}” cannot be read as a time like 08.30.</translation>
    </message>
    <message>
        <source>“{0}” memuat tanggal lagi; disimpan di keterangan.</source>
        <translation>“{0}” holds another date; kept in the remarks.</translation>
    </message>
    <message>
        <source>{0}. Periksa di Data rapat; tulisannya disimpan di keterangan.</source>
        <translation>{0}. Check in Details; what was written is kept in the remarks.</translation>
    </message>
    <message>
        <source>“{0}” tidak terbaca sebagai waktu seperti 09.00-12.15 WITA.</source>
        <translation>“{0}” cannot be read as a time like 09.00-12.15 WITA.</translation>
    </message>
    <message>
        <source>“{0}” di belakang waktu disimpan di keterangan.</source>
        <translation>“{0}” behind the time is kept in the remarks.</translation>
    </message>
    <message>
        <source>“{0}” bukan WIB, WITA, atau WIT.</source>
        <translation>“{0}” is not WIB, WITA or WIT.</translation>
    </message>
    <message>
        <source>zona {0} berbeda dari {1} yang tertulis lebih dulu; dipakai {2}.</source>
        <translation>the zone {0} differs from {1}, which was written before; {2} is used.</translation>
    </message>
    <message>
        <source>sifat “{0}” tidak dikenal ({1}).</source>
        <translation>the classification “{0}” is not known ({1}).</translation>
    </message>
    <message>
        <source>urgensi “{0}” tidak dikenal ({1}).</source>
        <translation>the urgency “{0}” is not known ({1}).</translation>
    </message>
    <message>
        <source>“{0}” tidak terbaca sebagai periode seperti November 2024. Isi di Data rapat; tulisannya disimpan di keterangan.</source>
        <translation>“{0}” cannot be read as a period such as November 2024. Enter it in Meeting details; the text is kept in the remarks.</translation>
    </message>
    <message>
        <source>“{0}” mulai pada hari lain daripada {1}.</source>
        <translation>“{0}” begins on another day than {1}.</translation>
    </message>
    <message>
        <source>{0}; hari pada catatan keliru</source>
        <translation>{0}; the weekday in the notes is wrong</translation>
    </message>
    <message>
        <source>bukan tanggal yang ada di kalender ({0})</source>
        <translation>is no date of the calendar ({0})</translation>
    </message>
    <message>
        <source>bukan tanggal yang ada di kalender</source>
        <translation>is no date of the calendar</translation>
    </message>
    <message>
        <source>belum bertahun</source>
        <translation>has no year</translation>
    </message>
    <message>
        <source>tidak terbaca sebagai satu tanggal</source>
        <translation>cannot be read as one date</translation>
    </message>
    <message>
        <source>Tidak ada tanggal yang terbaca di {0}. Tulis satu hari libur sebaris, tanggalnya di kolom pertama, misalnya 2026-03-19 atau 19 Maret 2026.</source>
        <translation>No dates could be read in {0}. Write one holiday a line, its date in the first column, e.g. 2026-03-19 or 19 Maret 2026.</translation>
    </message>
    <message>
        <source>Berkas {0} tidak dapat dibaca. Periksa nama dan izinnya, lalu coba lagi.</source>
        <translation>The file {0} cannot be read. Check its name and permissions, then try again.</translation>
    </message>
    <message>
        <source>Baris {0}: “{1}” disimpan di keterangan.</source>
        <translation>Line {0}: “{1}” is kept in the remarks.</translation>
    </message>
    <message>
        <source>Baris {0}: “{1}” bukan nama peserta; disimpan di keterangan.</source>
        <translation>Line {0}: “{1}” is no name of an attendee; kept in the remarks.</translation>
    </message>
    <message>
        <source>Peserta: {0}</source>
        <translation>Attendees: {0}</translation>
    </message>
    <message>
        <source>Baris {0}: “{1}” {2}</source>
        <translation>Line {0}: “{1}” {2}</translation>
    </message>
    <message>
        <source>Judul rapat tidak tertulis; sementara dipakai “{0}”. Isi di Data rapat.</source>
        <translation>The title of the meeting is not written; “{0}” is used for now. Fill it in in Details.</translation>
    </message>
    <message>
        <source>; dipakai tanggal semua pesan, {0}. Periksa</source>
        <translation>; the date of all messages, {0}, is used. Check it</translation>
    </message>
    <message>
        <source>. Isi</source>
        <translation>. Fill it in</translation>
    </message>
    <message>
        <source>Tanggal rapat tidak tertulis{0} di Data rapat.</source>
        <translation>The date of the meeting is not written{0} in Details.</translation>
    </message>
    <message>
        <source>Baris {0}: {1} jatuh pada hari {2}; hari pada catatan keliru.</source>
        <translation>Line {0}: {1} falls on a {2}; the weekday in the notes is wrong.</translation>
    </message>
    <message>
        <source>Baris {0}: “{1}” bukan isian yang dikenal; disimpan di keterangan.</source>
        <translation>Line {0}: “{1}” is no known field; kept in the remarks.</translation>
    </message>
    <message>
        <source>Formulir ini belum diisi.</source>
        <translation>This form has not been filled in.</translation>
    </message>
    <message>
        <source>Baris {0}: “{1}” dibaca sebagai {2} peserta; periksa di tab Peserta.</source>
        <translation>Line {0}: “{1}” was read as {2} attendees; check in the tab Attendees.</translation>
    </message>
    <message>
        <source>“{0}” sudah tertulis lebih dulu; yang ini disimpan di keterangan.</source>
        <translation>“{0}” was written before; this one is kept in the remarks.</translation>
    </message>
    <message>
        <source>Baris {0}: “{1}” bukan judul rapat; tidak dicatat.</source>
        <translation>Line {0}: “{1}” is no title of a meeting; not noted.</translation>
    </message>
    <message>
        <source>Rapat tanpa judul</source>
        <translation>Meeting without a title</translation>
    </message>
    <message>
        <source>Baris {0}: “{1}” ditulis program obrolan; tidak masuk notula.</source>
        <translation>Line {0}: “{1}” was written by the chat program; it does not go into the minutes.</translation>
    </message>
    <message>
        <source>; tetap sebagai teks</source>
        <translation>; stays as text</translation>
    </message>
    <message>
        <source>Baris {0}: {1}{2}.</source>
        <translation>Line {0}: {1}{2}.</translation>
    </message>
    <message>
        <source>Baris {0}: “{1}” di depan tanda tidak dicatat; agenda, keputusan, dan tindak lanjut bukan ucapan seseorang.</source>
        <translation>Line {0}: “{1}” before a sign is not noted; agenda items, decisions and follow-ups are not said by one person.</translation>
    </message>
    <message>
        <source>tenggat dihitung sampai {0}, tetapi {1}.</source>
        <translation>the due date is counted as until {0}, but {1}.</translation>
    </message>
    <message>
        <source>Berkas {0} terlalu besar untuk daftar. Bagi menjadi beberapa berkas, atau hapus yang tidak perlu, lalu coba lagi.</source>
        <translation>The file {0} is too large for a list. Split it into several files, or delete what is not needed, then try again.</translation>
    </message>
    <message>
        <source>Berkas {0} tidak dapat dibaca. Tutup program lain yang memakainya, periksa izinnya, lalu coba lagi.</source>
        <translation>The file {0} cannot be read. Close other programs that use it, check its permissions, then try again.</translation>
    </message>
    <message>
        <source>Berkas {0} kosong atau bukan teks. Simpan sebagai CSV (dari Excel: Simpan sebagai, CSV UTF-8) lalu coba lagi.</source>
        <translation>The file {0} is empty or no text. Save it as CSV (in Excel: Save as, CSV UTF-8) and try again.</translation>
    </message>
    <message>
        <source>{0} Sementara itu daftar bawaan yang berlaku.</source>
        <translation>{0} Until then the shipped list counts.</translation>
    </message>
    <message>
        <source>baris {0} (“{1}”{2})</source>
        <translation>line {0} (“{1}”{2})</translation>
    </message>
    <message>
        <source> dan {0} baris lain</source>
        <translation> and {0} other [line|lines]</translation>
    </message>
    <message>
        <source>{0}: {1}{2} tidak terbaca dan tidak berlaku. Perbaiki di berkas {3}, lalu buka lagi program ini.</source>
        <translation>{0}: {1}{2} cannot be read and does not count. Correct it in the file {3}, then open this program again.</translation>
    </message>
    <message>
        <source>“{0}” tidak berisi teks; mungkin hasil pindaian. Lampirkan ke rapatnya saja.</source>
        <translation>“{0}” holds no text; perhaps a scan. Attach it to its meeting instead.</translation>
    </message>
    <message>
        <source>Berisi {0} notula. Pisahkan menjadi satu berkas untuk tiap rapat.</source>
        <translation>Minutes in this file: {0}. Split them into one file for each meeting.</translation>
    </message>
    <message>
        <source>Judul rapat tidak ditemukan; dipakai nama berkasnya.</source>
        <translation>The title of the meeting was not found; the file name is used.</translation>
    </message>
    <message>
        <source>nama berkas</source>
        <translation>the file name</translation>
    </message>
    <message>
        <source>teksnya</source>
        <translation>its text</translation>
    </message>
    <message>
        <source>Tanggal {0} diambil dari {1}.</source>
        <translation>The date {0} was taken from {1}.</translation>
    </message>
    <message>
        <source>Tanggal rapat tidak ditemukan.</source>
        <translation>The date of the meeting was not found.</translation>
    </message>
    <message>
        <source>“{0}” di daftar peserta tidak dicatat.</source>
        <translation>“{0}” in the list of attendees was not noted.</translation>
    </message>
    <message>
        <source>{0} peserta tidak terbaca dengan pasti.</source>
        <translation>{0} [attendee|attendees] could not be read for certain.</translation>
    </message>
    <message>
        <source>“{0}” di daftar peserta bukan peserta; tidak dicatat.</source>
        <translation>“{0}” in the list of attendees is no attendee; not noted.</translation>
    </message>
    <message>
        <source>“{name}” bukan paket Notula Kesbang yang utuh, jadi tidak ada yang diambil. Salin lagi berkasnya dari pengirim, atau minta paket baru.</source>
        <translation>“{name}” is not a whole package of Notula Kesbang, so nothing was taken. Copy the file again from the sender, or ask for a new package.</translation>
    </message>
    <message>
        <source>“{name}” dibuat oleh Notula Kesbang yang lebih baru. Perbarui program ini, lalu buka lagi paketnya.</source>
        <translation>“{name}” was made by a newer Notula Kesbang. Update this program, then open the package again.</translation>
    </message>
    <message>
        <source>Isi “{name}” lebih besar daripada yang mungkin ditulis oleh Notula Kesbang, jadi tidak dibuka. Minta pengirimnya membuat paket baru.</source>
        <translation>The contents of “{name}” are larger than Notula Kesbang could have written, so it was not opened. Ask the sender to make a new package.</translation>
    </message>
    <message>
        <source>“{0}” tidak terbaca sebagai satu peserta. Tambahkan di tab Peserta.</source>
        <translation>“{0}” cannot be read as one attendee. Add them in the tab Attendees.</translation>
    </message>
    <message>
        <source>Judul rapat harus 1 sampai {0} karakter.</source>
        <translation>The title of a meeting must have 1 to {0} characters.</translation>
    </message>
    <message>
        <source>Isian ini diubah di Data rapat.</source>
        <translation>This field is changed in Details.</translation>
    </message>
    <message>
        <source>“{0}” tidak terbaca. Isi sendiri di Data rapat.</source>
        <translation>“{0}” cannot be read. Fill it in in Details yourself.</translation>
    </message>
    <message>
        <source>Bukan isian yang dikenal.</source>
        <translation>Not a known field.</translation>
    </message>
    <message>
        <source>Mungkin bukan nama orang.</source>
        <translation>Perhaps not the name of a person.</translation>
    </message>
    <message>
        <source>Isi instansi dari jabatan yang diwakili.</source>
        <translation>Fill in the agency of the post that was represented.</translation>
    </message>
    <message>
        <source>Jabatan atau instansi belum pasti.</source>
        <translation>Position or agency is uncertain.</translation>
    </message>
    <message>
        <source>NIP {0} dibulatkan oleh Excel dan tidak dipakai. Ketik ulang, atau kolomnya sebagai teks.</source>
        <translation>NIP {0} was rounded by Excel and is not used. Type it again, or format its column as text.</translation>
    </message>
    <message>
        <source>NIP “{0}” dijadikan tanggal oleh Excel dan tidak dipakai. Ketik ulang.</source>
        <translation>NIP “{0}” was turned into a date by Excel and is not used. Type it again.</translation>
    </message>
    <message>
        <source>Rumus, bukan isinya.</source>
        <translation>A formula, not its value.</translation>
    </message>
    <message>
        <source>Nama tanpa huruf.</source>
        <translation>A name without letters.</translation>
    </message>
    <message>
        <source>Ditulis “{0}”.</source>
        <translation>Written “{0}”.</translation>
    </message>
    <message>
        <source>Terlalu panjang untuk satu nama.</source>
        <translation>Too long for one name.</translation>
    </message>
    <message>
        <source>Terlalu pendek untuk satu nama.</source>
        <translation>Too short for one name.</translation>
    </message>
    <message>
        <source>Bukan nama orang.</source>
        <translation>Not the name of a person.</translation>
    </message>
    <message>
        <source>Judul, bukan peserta.</source>
        <translation>A heading, not an attendee.</translation>
    </message>
    <message>
        <source>Dicoret di daftar asalnya.</source>
        <translation>Struck out in the original list.</translation>
    </message>
    <message>
        <source>Instansi dari judul di atasnya.</source>
        <translation>Agency from the heading above.</translation>
    </message>
    <message>
        <source>Terlalu panjang untuk satu peserta.</source>
        <translation>Too long for one attendee.</translation>
    </message>
    <message>
        <source>Sama dengan baris {0}.</source>
        <translation>The same as line {0}.</translation>
    </message>
    <message>
        <source>Tanpa judul kolom; isi ditebak.</source>
        <translation>No column headings; contents are guessed.</translation>
    </message>
    <message>
        <source>Tanpa nama.</source>
        <translation>No name.</translation>
    </message>
    <message>
        <source>Mungkin jabatan, bukan nama.</source>
        <translation>Perhaps a position, not a name.</translation>
    </message>
    <message>
        <source>Kartu tanpa nama.</source>
        <translation>A card without a name.</translation>
    </message>
    <message>
        <source>Berkas “{0}” tidak ditemukan. Pilih berkas profil yang lain.</source>
        <translation>The file “{0}” was not found. Choose another profile file.</translation>
    </message>
    <message>
        <source>Berkas “{0}” bukan berkas profil yang utuh. Ekspor lagi profil itu di laptop asalnya, lalu impor berkas yang baru.</source>
        <translation>The file “{0}” is not a whole profile file. Export the profile again on the laptop it comes from, then import the new file.</translation>
    </message>
    <message>
        <source>Tidak ada kabupaten/kota yang terbaca di {0}. Tulis satu nama sebaris, misalnya: Kota Bontang; Bontang.</source>
        <translation>No regencies or cities could be read in {0}. Write one name a line, e.g.: Kota Bontang; Bontang.</translation>
    </message>
    <message>
        <source>Kamus ejaan tidak dapat dibaca. Mengetik tetap berjalan; pasang ulang program agar ejaan diperiksa lagi.</source>
        <translation>The spelling dictionary cannot be read. Typing goes on; install the program again to have spelling checked.</translation>
    </message>
    <message>
        <source>Isi “{0}” sama dengan lampiran “{1}”, jadi tidak ditambahkan lagi.</source>
        <translation>“{0}” holds the same as the attachment “{1}”, so it was not added again.</translation>
    </message>
    <message>
        <source>“{0}” sudah ada. Pilih nama folder lain, lalu coba lagi.</source>
        <translation>“{0}” exists. Choose another folder name, then try again.</translation>
    </message>
    <message>
        <source>Folder “{0}” tidak dapat dibuat. {1}, lalu coba lagi.</source>
        <translation>The folder “{0}” cannot be made. {1}, then try again.</translation>
    </message>
    <message>
        <source>Pilih tempat lain</source>
        <translation>Choose another place</translation>
    </message>
    <message>
        <source>Membuat dokumen…</source>
        <translation>Making documents…</translation>
    </message>
    <message>
        <source>Membuat PDF…</source>
        <translation>Making PDFs…</translation>
    </message>
    <message>
        <source>Berkas lengkap {0}</source>
        <translation>Complete file {0}</translation>
    </message>
    <message>
        <source>Menyalin lampiran…</source>
        <translation>Copying attachments…</translation>
    </message>
    <message>
        <source>Salinan bertanda tangan: {0}</source>
        <translation>Signed copies: {0}</translation>
    </message>
    <message>
        <source>Menggabung PDF…</source>
        <translation>Joining PDFs…</translation>
    </message>
    <message>
        <source>Rapat ini belum bertanggal. Isi tanggalnya di Data rapat, lalu buat lagi.</source>
        <translation>This meeting has no date. Fill it in in Details, then make it again.</translation>
    </message>
    <message>
        <source>“{0}” berasal dari rapat yang tidak ada dalam data ini. Buka di komputer tempat dokumen itu dibuat.</source>
        <translation>“{0}” comes from a meeting that is not in this data. Open it on the computer where the document was made.</translation>
    </message>
    <message>
        <source>“{0}” bukan notula, laporan, atau matriks dari rapat ini. Pilih dokumen Word yang dibuat program ini lalu dikoreksi.</source>
        <translation>“{0}” is not the minutes, report or matrix of this meeting. Choose a Word document that this program made and somebody corrected.</translation>
    </message>
    <message>
        <source>Data ini tidak berkata sandi, atau kata sandinya belum diberikan.</source>
        <translation>This data has no passphrase, or it was not given yet.</translation>
    </message>
    <message>
        <source>Daftar ini hanya berisi keputusan; “jenis:” tidak dipakai di sini.</source>
        <translation>This list holds decisions only; “jenis:” is not used here.</translation>
    </message>
    <message>
        <source>Folder {0} tidak dapat dibuat. {1}, lalu coba lagi.</source>
        <translation>The folder {0} cannot be made. {1}, then try again.</translation>
    </message>
    <message>
        <source>Periksa izin folder data</source>
        <translation>Check the permissions of the data folder</translation>
    </message>
    <message>
        <source>{0} ditulis sebagai {1}. Ganti akhiran nama berkas “{2}”.</source>
        <translation>{0} is written as {1}. Change the ending of the file name “{2}”.</translation>
    </message>
    <message>
        <source>Seluruh rapat</source>
        <translation>All meetings</translation>
    </message>
    <message>
        <source>Naskah asli</source>
        <translation>Original paper</translation>
    </message>
    <message>
        <source>Membaca {0}…</source>
        <translation>Reading {0}…</translation>
    </message>
    <message>
        <source>Memasukkan {0}…</source>
        <translation>Taking in {0}…</translation>
    </message>
    <message>
        <source>“{0}” adalah {1} yang dibuat program ini, bukan notula.</source>
        <translation>“{0}” is a {1} that this program made, not minutes.</translation>
    </message>
    <message>
        <source>Folder “{0}” tidak dapat dibaca. Periksa izinnya, lalu coba lagi.</source>
        <translation>The folder “{0}” cannot be read. Check its permissions, then try again.</translation>
    </message>
    <message>
        <source>Folder “{0}” tidak ditemukan. Pilih folder notula lama.</source>
        <translation>The folder “{0}” was not found. Choose the folder of old minutes.</translation>
    </message>
    <message>
        <source>Tidak ada dokumen Word atau PDF dalam “{0}”. Pilih folder notula lama.</source>
        <translation>There are no Word documents or PDFs in “{0}”. Choose the folder of old minutes.</translation>
    </message>
    <message>
        <source>“{0}” berisi {1} dokumen, lebih dari {2}. Pilih satu per satu folder di dalamnya.</source>
        <translation>“{0}” holds {1} documents, more than {2}. Choose the folders in it one by one.</translation>
    </message>
    <message>
        <source>Templat “{0}” tidak dapat disalin ke folder data. {1}, lalu coba lagi.</source>
        <translation>Template “{0}” cannot be copied into the data folder. {1}, then try again.</translation>
    </message>
    <message>
        <source>Tutup berkas itu di Word</source>
        <translation>Close that file in Word</translation>
    </message>
    <message>
        <source>Profil instansi dalam paket ini tidak dapat dipakai, jadi tidak ada yang diambil. {0}</source>
        <translation>The office profile in this package cannot be used, so nothing was taken. {0}</translation>
    </message>
    <message>
        <source>Templat “{0}” dalam paket tidak dapat dipakai dan tidak diambil.</source>
        <translation>Template “{0}” in the package cannot be used and was not taken.</translation>
    </message>
    <message>
        <source>Templat “{0}” tidak diambil. {1}. Lalu ambil lagi paketnya.</source>
        <translation>Template “{0}” was not taken. {1}. Then take the package again.</translation>
    </message>
    <message>
        <source>Templat “{0}” sedang dibuka dan tidak diganti. Ambil lagi paketnya.</source>
        <translation>Template “{0}” is open and was not replaced. Take the package again.</translation>
    </message>
    <message>
        <source>{0} (sebelum paket{1})</source>
        <translation>{0} (before package{1})</translation>
    </message>
    <message>
        <source>Isiannya terlalu panjang.</source>
        <translation>Its contents are too long.</translation>
    </message>
    <message>
        <source>Nama templatnya menunjuk ke tempat lain.</source>
        <translation>The name of its template points elsewhere.</translation>
    </message>
    <message>
        <source>Paket “{name}” tidak bersandi. Buka lagi tanpa kata sandi.</source>
        <translation>Package “{name}” has no passphrase. Open it again without one.</translation>
    </message>
    <message>
        <source>Paket “{name}” bersandi. Masukkan kata sandi yang diberikan pengirimnya.</source>
        <translation>Package “{name}” has a passphrase. Type the one that its sender gave you.</translation>
    </message>
    <message>
        <source>“{0}” penuh. Kosongkan sebagian isinya atau pilih tempat lain</source>
        <translation>“{0}” is full. Free some of it or choose another place</translation>
    </message>
    <message>
        <source>Paket ini lebih besar daripada satu berkas yang dapat disimpan di “{0}” (stik FAT32: 4 GB). Pilih tempat lain, atau pilih lebih sedikit rapat</source>
        <translation>This package is larger than one file on “{0}” can be (FAT32 sticks: 4 GB). Choose another place, or fewer meetings</translation>
    </message>
    <message>
        <source>“{0}” tidak boleh ditulisi. Pilih folder lain</source>
        <translation>“{0}” must not be written to. Choose another folder</translation>
    </message>
    <message>
        <source>Folder “{0}” tidak ada. Pasang stiknya atau pilih folder lain</source>
        <translation>The folder “{0}” does not exist. Plug in its stick or choose another folder</translation>
    </message>
    <message>
        <source>“{0}” gagal ditulis atau dibaca ulang. Coba stik atau folder lain</source>
        <translation>“{0}” could not be written or read back. Try another stick or folder</translation>
    </message>
    <message>
        <source>{0}; paket belum dibuat.</source>
        <translation>{0}; the package was not made.</translation>
    </message>
    <message>
        <source>Mengumpulkan catatan…</source>
        <translation>Gathering notes…</translation>
    </message>
    <message>
        <source>Menulis paket…</source>
        <translation>Writing package…</translation>
    </message>
    <message>
        <source>Membaca ulang paket…</source>
        <translation>Reading the package back…</translation>
    </message>
    <message>
        <source>Membandingkan dengan data di sini…</source>
        <translation>Comparing with the data here…</translation>
    </message>
    <message>
        <source>Mengambil lampiran…</source>
        <translation>Taking attachments…</translation>
    </message>
    <message>
        <source>Di antara yang dipilih ada baris yang rusak, jadi paket belum dibuat. Buka rapatnya dan perbaiki baris bertanda “[baris ini rusak]”, atau pilih rapat lain.</source>
        <translation>Some of what was chosen holds damaged lines, so the package was not made. Open the meeting and mend lines marked “[baris ini rusak]”, or choose other meetings.</translation>
    </message>
    <message>
        <source>Paket itu diganti sejak dibuka, jadi tidak ada yang diambil. Buka lagi dan periksa isinya.</source>
        <translation>The package was replaced since it was opened, so nothing was taken. Open it again and check its contents.</translation>
    </message>
    <message>
        <source> (dari paket {0})</source>
        <translation> (from package {0})</translation>
    </message>
    <message>
        <source>Penyimpanan tidak cukup untuk isi paket ini, jadi tidak ada yang diambil. Kosongkan sebagian isi disk, lalu coba lagi.</source>
        <translation>There is not enough storage for the contents of this package, so nothing was taken. Free some of the disk, then try again.</translation>
    </message>
    <message>
        <source>{0} tidak berhalaman. Buat berkasnya, lalu buka dengan kalender.</source>
        <translation>{0} has no pages. Make the file, then open it with a calendar.</translation>
    </message>
    <message>
        <source>{0} tidak dibuat dari {1}. Buat {2} darinya.</source>
        <translation>{0} is not made of {1}. Make {2} of it.</translation>
    </message>
    <message>
        <source>Tidak ada orang yang terbaca di “{0}”. Pastikan ada kolom Nama, atau satu nama sebaris, lalu coba lagi.</source>
        <translation>No people could be read in “{0}”. Make sure that there is a column Nama, or one name a line, then try again.</translation>
    </message>
    <message>
        <source>“{0}” kosong. Pilih berkas yang lain.</source>
        <translation>“{0}” is empty. Choose another file.</translation>
    </message>
    <message>
        <source>“{0}” bukan daftar orang: isinya bukan teks atau lembar kerja. Pilih berkas CSV, XLSX, ODS, XLS atau vCard.</source>
        <translation>“{0}” is no list of people: it is neither text nor a workbook. Choose a CSV, XLSX, ODS, XLS or vCard file.</translation>
    </message>
    <message>
        <source>Templat {0} dalam berkas profil itu tidak dapat dipakai: {1} Perbaiki di laptop asalnya lalu ekspor lagi.</source>
        <translation>Template {0} in that profile file cannot be used: {1} Mend it on the laptop it comes from and export it again.</translation>
    </message>
    <message>
        <source>Logo dalam berkas profil itu tidak dapat dipakai. {0}</source>
        <translation>The logo in that profile file cannot be used. {0}</translation>
    </message>
    <message>
        <source>Logo dalam berkas profil itu bukan PNG atau JPEG. Ekspor lagi profilnya.</source>
        <translation>The logo in that profile file is neither PNG nor JPEG. Export the profile again.</translation>
    </message>
    <message>
        <source>Menyalin program baru…</source>
        <translation>Copying the new program…</translation>
    </message>
    <message>
        <source>Program di “{0}” tidak lengkap atau rusak, jadi tidak dipakai. Salin lagi dari sumbernya.</source>
        <translation>The program in “{0}” is incomplete or damaged, so it is not used. Copy it again from its source.</translation>
    </message>
    <message>
        <source>Berkas “{0}” rusak atau terpotong, jadi tidak dipasang. Salin lagi dari sumbernya.</source>
        <translation>The file “{0}” is damaged or cut, so it is not installed. Copy it again from its source.</translation>
    </message>
    <message>
        <source>Versi {0} siap. Program ditutup lalu dibuka lagi dengan versi itu; datanya tetap.</source>
        <translation>Version {0} is ready. The program closes and opens again with that version; its data stays.</translation>
    </message>
    <message>
        <source>Mencadangkan data…</source>
        <translation>Backing up data…</translation>
    </message>
    <message>
        <source>Program ditutup, lalu pemasang versi {0} dibuka; datanya tetap.</source>
        <translation>The program closes, then the installer of version {0} opens; its data stays.</translation>
    </message>
    <message>
        <source>Program baru tidak dapat disalin ke “{0}”: {1}. Kosongkan tempat atau buka kunci tulisnya, lalu coba lagi.</source>
        <translation>The new program cannot be copied to “{0}”: {1}. Free some room or take off its write lock, then try again.</translation>
    </message>
    <message>
        <source>Memeriksa berkas…</source>
        <translation>Checking files…</translation>
    </message>
    <message>
        <source>Salinan data sudah dibuat. Versi {0} dipasang oleh pengelola komputer ini dengan perintah berikut di Terminal; sesudah itu buka lagi program ini.</source>
        <translation>A backup of the data was made. Version {0} is installed by whoever looks after this computer, with this command in the Terminal; after that open this program again.</translation>
    </message>
    <message>
        <source>Memasang versi baru…</source>
        <translation>Installing the new version…</translation>
    </message>
    <message>
        <source>Program “{0}” tidak dapat dijalankan: {1}. Program yang sekarang tetap dipakai.</source>
        <translation>The program “{0}” cannot be run: {1}. The present program is still used.</translation>
    </message>
    <message>
        <source>Program “{0}” tidak berjalan sebagai versi {1}. Salin lagi dari sumbernya; program yang sekarang tetap dipakai.</source>
        <translation>The program “{0}” does not run as version {1}. Copy it again from its source; the present program is still used.</translation>
    </message>
    <message>
        <source>Laporan ditulis sebagai {0}. Ganti akhiran nama “{1}”.</source>
        <translation>Reports are written as {0}. Change the end of the name “{1}”.</translation>
    </message>
    <message>
        <source>Buat dulu laporan hariannya di halaman Laporan.</source>
        <translation>Make the daily report first on the page Reports.</translation>
    </message>
    <message>
        <source>Dibatalkan; salinan di komputer ini sudah jadi dan terbaca kembali, yang di tempat kedua belum.</source>
        <translation>Cancelled; the backup on this computer was made and read back, the one in the second place was not.</translation>
    </message>
    <message>
        <source>Menunggu salinan yang sedang dibuat…</source>
        <translation>Waiting for the backup that is being made…</translation>
    </message>
    <message>
        <source>Yang ada di layar tidak dapat ditulis ke {0}. {1}{2}Pakai “Simpan salinan…” untuk menyimpannya di tempat lain.</source>
        <translation>What is on screen cannot be written to {0}. {1}{2}Use “Save a copy…” to save it elsewhere.</translation>
    </message>
    <message>
        <source>Ketikan yang tidak masuk ke berkas data tersimpan sebagai catatan di {0}. Salin dari situ yang belum ada di rapatnya.</source>
        <translation>What was typed and is not in the data file was saved as notes in {0}. Copy from there what its meeting lacks.</translation>
    </message>
    <message>
        <source>Membaca lampiran…</source>
        <translation>Reading attachments…</translation>
    </message>
    <message>
        <source>Notula versi {0}</source>
        <translation>Minutes version {0}</translation>
    </message>
    <message>
        <source>Kalau masih terbuka di Word, tutup dulu; kalau hilang dari folder data, ambil dari cadangan</source>
        <translation>If it is open in Word, close it first; if it is gone from the data folder, take it from a backup</translation>
    </message>
    <message>
        <source>Dokumen versi {0} tidak dapat dibuka. {1}.</source>
        <translation>The document of version {0} cannot be opened. {1}.</translation>
    </message>
    <message>
        <source>{0} ditulis sebagai {1}. Ganti akhiran nama “{2}”.</source>
        <translation>{0} is written as {1}. Change the ending of the name “{2}”.</translation>
    </message>
    <message>
        <source>Catatan ini ditulis di notula sebuah rapat. Ubah atau hapus butirnya di notula itu.</source>
        <translation>This note was written in the minutes of a meeting. Edit or delete its entry there.</translation>
    </message>
    <message>
        <source>Tindak lanjut itu tidak ada lagi. Muat ulang daftarnya lalu pilih yang lain.</source>
        <translation>That follow-up is gone. Reload the list and choose another.</translation>
    </message>
    <message>
        <source>Tenggat {0} lebih awal daripada rapatnya ({1}): “{2}”. Pilih tanggal sesudah rapat itu.</source>
        <translation>The due date {0} is earlier than its meeting ({1}): “{2}”. Choose a date after that meeting.</translation>
    </message>
    <message>
        <source>Orang ini tidak ada lagi di direktori. Muat ulang daftar direktori.</source>
        <translation>This person is no longer in the directory. Reload the directory.</translation>
    </message>
    <message>
        <source>Berkas “{0}” tidak dapat dibaca. {1}, lalu coba lagi.</source>
        <translation>The file “{0}” cannot be read. {1}, then try again.</translation>
    </message>
    <message>
        <source>Periksa apakah berkas itu ada dan boleh dibaca</source>
        <translation>Check that the file exists and may be read</translation>
    </message>
    <message>
        <source>Berkas “{0}” tidak dapat disalin</source>
        <translation>The file “{0}” cannot be copied</translation>
    </message>
    <message>
        <source>Menyalin berkas…</source>
        <translation>Copying files…</translation>
    </message>
    <message>
        <source>Salinan dokumen tidak dapat disimpan</source>
        <translation>The copy of the document cannot be saved</translation>
    </message>
    <message>
        <source>Folder data tidak boleh ditulisi; periksa izinnya</source>
        <translation>The data folder must not be written to; check its permissions</translation>
    </message>
    <message>
        <source>Periksa apakah berkas itu dan folder data masih ada</source>
        <translation>Check that the file and the data folder are still there</translation>
    </message>
    <message>
        <source>{0} ke folder data. {1}, lalu coba lagi.</source>
        <translation>{0} into the data folder. {1}, then try again.</translation>
    </message>
    <message>
        <source>Rapat itu tidak ada lagi. Muat ulang daftar rapat lalu pilih yang lain.</source>
        <translation>That meeting is gone. Reload the list of meetings and choose another.</translation>
    </message>
    <message>
        <source>Rapat ini belum termasuk seri. Isi seri rapatnya di rincian, lalu bawa lagi.</source>
        <translation>This meeting is in no series. Fill in its series in the details, then carry over again.</translation>
    </message>
    <message>
        <source>Data kantor “{0}” di server “{1}”, sebagai “{2}”.</source>
        <translation>Office data “{0}” on the server “{1}”, as “{2}”.</translation>
    </message>
    <message>
        <source>“{0}” adalah dokumen rapat lain, “{1}”{2}. Buka rapat itu, lalu terima koreksinya di sana.</source>
        <translation>“{0}” is a document of another meeting, “{1}”{2}. Open that meeting, then take in the corrections there.</translation>
    </message>
    <message>
        <source>Notula ini sedang ditulis di meja lain. Tunggu sampai selesai mengetik, lalu sahkan lagi.</source>
        <translation>Somebody else is writing these minutes. Wait until the typing has ended, then make them final again.</translation>
    </message>
    <message>
        <source>Rapat itu tidak ada dalam salinan. Pilih yang lain.</source>
        <translation>That meeting is not in the backup. Choose another.</translation>
    </message>
    <message>
        <source>Menyalin ke tempat kedua…</source>
        <translation>Copying to the second place…</translation>
    </message>
    <message>
        <source>Membaca ulang salinan…</source>
        <translation>Reading the backup back…</translation>
    </message>
    <message>
        <source>Isi lampiran itu tidak ada, atau rusak, dalam salinan ini. Coba salinan lain dari daftar.</source>
        <translation>The contents of that attachment are missing or damaged in this backup. Try another one of the list.</translation>
    </message>
    <message>
        <source>Rapat itu tidak ada lagi. Pulihkan rapatnya, lampirannya ikut; atau simpan berkasnya ke tempat lain.</source>
        <translation>That meeting is gone. Restore the meeting, its attachments come along; or save the file elsewhere.</translation>
    </message>
    <message>
        <source>Salinan itu rusak, isinya tidak dapat dibaca. Pilih salinan lain.</source>
        <translation>That backup is damaged and cannot be read. Choose another backup.</translation>
    </message>
    <message>
        <source>Berkas data rusak, jadi tidak dicadangkan. Salinan yang baik tetap ada; yang rusak disisihkan di “{0}”. Pulihkan salinan terakhir yang baik.</source>
        <translation>The data file is damaged, so it was not backed up. Good backups are still there; the damaged one was set aside in “{0}”. Restore the last good backup.</translation>
    </message>
    <message>
        <source>Di “{0}” sudah ada salinan cadangan dari data lain. Pilih folder lain.</source>
        <translation>“{0}” holds backups of other data. Choose another folder.</translation>
    </message>
    <message>
        <source>Salinan di “{0}” tidak terbaca kembali seperti yang ditulis. Coba stik atau folder lain.</source>
        <translation>The backup in “{0}” does not read back as it was written. Try another stick or folder.</translation>
    </message>
    <message>
        <source>Salinan itu rusak dan tidak dapat dipulihkan; data yang ada tidak diubah. Pilih salinan lain.</source>
        <translation>That backup is damaged and cannot be restored; the present data was not changed. Choose another backup.</translation>
    </message>
    <message>
        <source>Di “{0}” sudah ada berkas data. Pilih folder kosong lalu coba lagi.</source>
        <translation>“{0}” holds a data file already. Choose an empty folder and try again.</translation>
    </message>
    <message>
        <source>Salinan cadangan lain sedang dibuat di folder yang sama. Coba lagi sebentar lagi.</source>
        <translation>Another backup is being made in the same folder. Try again in a moment.</translation>
    </message>
    <message>
        <source>Mencari tabel yang hilang dari daftarnya…</source>
        <translation>Looking for tables missing from their list…</translation>
    </message>
    <message>
        <source>Menyalin data…</source>
        <translation>Copying data…</translation>
    </message>
    <message>
        <source>Menulis salinan…</source>
        <translation>Writing backup…</translation>
    </message>
    <message>
        <source>Salinan itu berkata sandi; data tetap tanpa kata sandi, seperti sebelumnya.</source>
        <translation>That backup had a passphrase; the data stays without one, as before.</translation>
    </message>
    <message>
        <source>Data tetap berkata sandi, dengan kata sandi sekarang.</source>
        <translation>The data still has a passphrase, the present one.</translation>
    </message>
    <message>
        <source>Salinan itu berkata sandi: mulai sekarang data dibuka dengan kata sandi yang dipakai waktu itu. Bila tidak diinginkan, lepaskan sekarang lewat Pengaturan, Kata sandi.</source>
        <translation>That backup had a passphrase: from now on the data opens with the one used at that time. If you do not want that, take it off now in Settings, Passphrase.</translation>
    </message>
    <message>
        <source>Dipulihkan: {0} rapat, {1} butir, {2} orang.</source>
        <translation>Restored: {0} [meeting|meetings], {1} [entry|entries], {2} [person|people].</translation>
    </message>
    <message>
        <source>Yang ada sebelumnya disimpan di {0}.</source>
        <translation>What was there before is kept in {0}.</translation>
    </message>
    <message>
        <source>{0} lampiran tidak ada di salinan itu.</source>
        <translation>{0} [attachment is|attachments are] not in that backup.</translation>
    </message>
    <message>
        <source>Memulihkan data…</source>
        <translation>Restoring data…</translation>
    </message>
    <message>
        <source>Memulihkan lampiran…</source>
        <translation>Restoring attachments…</translation>
    </message>
    <message>
        <source>Dari berkas data tersandi yang rusak itu tidak ada lagi yang dapat dibaca. Pulihkan salinan cadangannya.</source>
        <translation>Nothing can be read of that damaged encrypted data file any more. Restore its backup.</translation>
    </message>
    <message>
        <source>Mengambil yang masih terbaca…</source>
        <translation>Taking what can still be read…</translation>
    </message>
    <message>
        <source>[rapat ini rusak, judulnya tidak terbaca]</source>
        <translation>[this meeting is damaged, its title cannot be read]</translation>
    </message>
    <message>
        <source>[orang ini rusak, namanya tidak terbaca {0}]</source>
        <translation>[this person is damaged, the name cannot be read {0}]</translation>
    </message>
    <message>
        <source>[instansi ini rusak, namanya tidak terbaca {0}]</source>
        <translation>[this agency is damaged, the name cannot be read {0}]</translation>
    </message>
    <message>
        <source>Keputusan itu tidak ada lagi. Muat ulang daftarnya lalu pilih yang lain.</source>
        <translation>That decision is gone. Reload the list and choose another.</translation>
    </message>
    <message>
        <source>Penyimpanan penuh, perubahan terakhir belum tersimpan. Kosongkan sebagian isi disk lalu coba lagi.</source>
        <translation>The storage is full, the last changes are not saved. Free some of the disk and try again.</translation>
    </message>
    <message>
        <source>Berkas data “{name}” hanya dapat dibaca. Hilangkan tanda hanya-baca atau pindahkan ke folder yang boleh ditulisi, lalu coba lagi.</source>
        <translation>The data file “{name}” can only be read. Take off its read-only mark or move it to a folder that may be written to, then try again.</translation>
    </message>
    <message>
        <source>Berkas data “{name}” sedang dipakai program lain. Tutup program itu atau tunggu sebentar, lalu coba lagi.</source>
        <translation>The data file “{name}” is used by another program. Close that program or wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Berkas data “{name}” rusak. Jangan menulisinya lagi; pulihkan salinannya lewat Pengaturan, Cadangan.</source>
        <translation>The data file “{name}” is damaged. Write nothing more to it; restore its backup in Settings, Backups.</translation>
    </message>
    <message>
        <source>“{name}” bukan berkas data Notula Kesbang. Pilih berkas lain atau pulihkan dari folder “cadangan”.</source>
        <translation>“{name}” is no data file of Notula Kesbang. Choose another file or restore from the folder “cadangan”.</translation>
    </message>
    <message>
        <source>Berkas data “{name}” di “{folder}” tidak dapat dibuka. Periksa apakah folder itu ada dan boleh ditulisi, lalu coba lagi.</source>
        <translation>The data file “{name}” in “{folder}” cannot be opened. Check that the folder exists and may be written to, then try again.</translation>
    </message>
    <message>
        <source>Disk gagal membaca atau menulis berkas data “{name}”. Simpan salinan ke disk lain, lalu periksa disk ini.</source>
        <translation>The disk failed to read or write the data file “{name}”. Save a copy to another disk, then check this one.</translation>
    </message>
    <message>
        <source>Berkas data “{name}” dibuat oleh Notula Kesbang yang lebih baru. Pasang versi terbaru program ini, lalu buka lagi.</source>
        <translation>The data file “{name}” was made by a newer Notula Kesbang. Install the newest version of this program, then open it again.</translation>
    </message>
    <message>
        <source>Berkas data “{name}” tidak ada lagi di tempatnya. Kembalikan berkas itu lalu coba lagi, atau simpan salinan ke tempat lain.</source>
        <translation>The data file “{name}” is no longer in its place. Put it back and try again, or save a copy elsewhere.</translation>
    </message>
    <message>
        <source>Berkas data “{name}” diganti dari luar selagi program terbuka, jadi tidak ditulisi lagi. Yang diketik tetap di layar; mulai ulang program untuk memilih data yang dipakai.</source>
        <translation>The data file “{name}” was replaced from outside while the program was open, so nothing more is written to it. What is typed stays on screen; start the program again to choose which data to use.</translation>
    </message>
    <message>
        <source>Rapat, orang atau instansi yang dirujuk sudah dihapus. Muat ulang halaman ini lalu coba lagi.</source>
        <translation>The meeting, person or agency referred to was deleted. Reload this page and try again.</translation>
    </message>
    <message>
        <source>Tempat salinan cadangan “{place}” penuh, jadi salinan ini tidak dibuat. Kosongkan sebagian isinya atau batasi ukuran salinan, lalu coba lagi.</source>
        <translation>The place of backups “{place}” is full, so this backup was not made. Free some of it or limit the size of backups, then try again.</translation>
    </message>
    <message>
        <source>Folder salinan cadangan “{place}” hanya dapat dibaca, jadi salinan tidak dibuat. Periksa izin folder itu atau kunci tulis pada stiknya, lalu coba lagi.</source>
        <translation>The backup folder “{place}” can only be read, so no backup was made. Check the permissions of that folder or the write lock of its stick, then try again.</translation>
    </message>
    <message>
        <source>Folder salinan cadangan “{place}” tidak ada. Pasang stik atau sambungkan jaringannya, atau pilih folder lain.</source>
        <translation>The backup folder “{place}” does not exist. Plug in the stick or connect the network, or choose another folder.</translation>
    </message>
    <message>
        <source>Nama folder salinan cadangan “{place}” terlalu panjang. Pilih folder lain.</source>
        <translation>The name of the backup folder “{place}” is too long. Choose another folder.</translation>
    </message>
    <message>
        <source>Disk gagal membaca atau menulis salinan cadangan di “{place}”. Pilih tempat lain, lalu periksa disk itu.</source>
        <translation>The disk failed to read or write the backup in “{place}”. Choose another place, then check that disk.</translation>
    </message>
    <message>
        <source>Salinan itu dibuat oleh Notula Kesbang yang lebih baru; data yang ada tidak diubah. Perbarui program ini, lalu pulihkan lagi, atau pilih salinan lain.</source>
        <translation>That backup was made by a newer Notula Kesbang; the present data was not changed. Update this program, then restore again, or choose another backup.</translation>
    </message>
    <message>
        <source>Notula ini sudah disahkan. Pilih “Buka revisi” dulu kalau isinya harus diubah.</source>
        <translation>These minutes are final. Choose “Open revision” first if their contents have to be changed.</translation>
    </message>
    <message>
        <source>Notula ini belum disahkan, jadi dapat langsung diubah tanpa revisi.</source>
        <translation>These minutes are not final, so they can be changed at once without a revision.</translation>
    </message>
    <message>
        <source>Alasan revisi belum diisi. Tulis singkat mengapa notula dibuka lagi.</source>
        <translation>The reason for the revision is not filled in. Write briefly why the minutes are opened again.</translation>
    </message>
    <message>
        <source>Rapat itu tidak ada lagi. Muat ulang daftar rapat.</source>
        <translation>That meeting is gone. Reload the list of meetings.</translation>
    </message>
    <message>
        <source>Di luar seri</source>
        <translation>Outside series</translation>
    </message>
    <message>
        <source>Membaca tindak lanjut…</source>
        <translation>Reading follow-ups…</translation>
    </message>
    <message>
        <source>Permasalahan itu tidak ada lagi. Muat ulang daftarnya lalu pilih yang lain.</source>
        <translation>That problem is gone. Reload the list and choose another.</translation>
    </message>
    <message>
        <source>Pilihan data kantor tidak dapat ditulis ke {0}. {1}, lalu coba lagi.</source>
        <translation>The choice of data could not be written to {0}. {1}, then try again.</translation>
    </message>
    <message>
        <source>Alamat data kantor di {0} tidak terbaca. Perbaiki isinya, atau hapus berkas itu untuk memakai berkas data di komputer ini.</source>
        <translation>The address of the office&apos;s data in {0} cannot be read. Mend what it says, or delete that file to use the data file on this computer.</translation>
    </message>
    <message>
        <source>Notula Kesbang sudah terbuka dengan folder data ini. Pakai jendela yang sudah terbuka itu, atau tutup dulu lalu coba lagi.</source>
        <translation>Notula Kesbang is open with this data folder already. Use the window that is open, or close it first and try again.</translation>
    </message>
    <message>
        <source>Folder data “{0}” tidak dapat ditulisi. {1} atau pilih folder lain, lalu coba lagi.</source>
        <translation>The data folder “{0}” cannot be written to. {1} or choose another folder, then try again.</translation>
    </message>
    <message>
        <source>Data ini sedang terbuka di komputer “{0}”. Tutup programnya di sana. Bila komputer itu mati mendadak, tunggu dua menit lalu coba lagi.</source>
        <translation>This data is open on the computer “{0}”. Close the program there. If that computer died suddenly, wait two minutes and try again.</translation>
    </message>
    <message>
        <source>Rapat ini belum di tempat sampah. Buang dulu ke tempat sampah, lalu hapus.</source>
        <translation>This meeting is not in the Bin yet. Bin it first, then delete it.</translation>
    </message>
    <message>
        <source>“{0}” bukan tanda pengenal rapat. Salin sedikitnya 4 karakter awalnya.</source>
        <translation>“{0}” is no identifier of a meeting. Copy at least its first 4 characters.</translation>
    </message>
    <message>
        <source>Tidak ada rapat “{0}”. Periksa lagi tanda pengenalnya.</source>
        <translation>There is no meeting “{0}”. Check the identifier.</translation>
    </message>
    <message>
        <source>Lebih dari satu rapat berawalan “{0}”. Ketik lebih banyak karakternya.</source>
        <translation>More than one meeting begins with “{0}”. Type more characters.</translation>
    </message>
    <message>
        <source>Memindahkan data…</source>
        <translation>Moving data…</translation>
    </message>
    <message>
        <source>Membandingkan data…</source>
        <translation>Comparing data…</translation>
    </message>
    <message>
        <source>Tempat yang dituju sudah berisi data, jadi tidak ada yang dipindahkan. Pindahkan ke basis data yang kosong, atau gabungkan rapatnya dengan paket (perintah “package”).</source>
        <translation>There is data at that place already, so nothing was moved. Move to an empty database, or merge the meetings by a package (command “package”).</translation>
    </message>
    <message>
        <source>Komputer lain sedang memindahkan datanya ke sana, jadi dari sini tidak ada yang dipindahkan. Tunggu sampai selesai, lalu pakai data kantor itu.</source>
        <translation>Another computer is moving its data there, so nothing was moved from here. Wait until that is done, then use that office database.</translation>
    </message>
    <message>
        <source>Data yang sudah dipindahkan tidak sama dengan aslinya ({0}), jadi tidak dipakai. Data yang lama tetap seperti semula. Coba lagi, atau beri tahu pembuat program.</source>
        <translation>What was moved is not the same as its original ({0}), so it is not used. The data of before stays as it was. Try again, or tell the makers of the program.</translation>
    </message>
    <message>
        <source>Ada karakter rusak dalam “{0}” ({1}, rapat “{2}”), yang tidak dapat disimpan di server; belum ada yang dipindahkan. Ketik ulang teks itu, lalu pindahkan lagi.</source>
        <translation>There is a damaged character in “{0}” ({1}, meeting “{2}”), which cannot be kept on the server; nothing was moved. Type that text anew, then move again.</translation>
    </message>
    <message>
        <source>Kewajiban berkala itu tidak ada lagi. Muat ulang daftarnya lalu pilih yang lain.</source>
        <translation>That recurring obligation is gone. Reload the list and choose another.</translation>
    </message>
    <message>
        <source>Tenggat pertama lebih dari setahun yang lalu. Isi tenggat berikutnya yang belum dikerjakan.</source>
        <translation>The first due date is more than a year ago. Fill in the next one that is not done yet.</translation>
    </message>
    <message>
        <source>Paket ini rusak atau diubah, jadi tidak ada yang diambil. Minta pengirimnya membuat paket baru, lalu salin lagi.</source>
        <translation>This package is damaged or was changed, so nothing was taken. Ask the sender to make a new package, then copy it again.</translation>
    </message>
    <message>
        <source>Paket ini dibuat oleh Notula Kesbang yang lebih baru. Perbarui program ini, lalu buka lagi paketnya.</source>
        <translation>This package was made by a newer Notula Kesbang. Update this program, then open the package again.</translation>
    </message>
    <message>
        <source>Paket ini memuat isi yang tidak mungkin ditulis oleh Notula Kesbang, jadi tidak ada yang diambil. Minta pengirimnya membuat paket baru.</source>
        <translation>This package holds what Notula Kesbang could not have written, so nothing was taken. Ask the sender to make a new package.</translation>
    </message>
    <message>
        <source>Data di sini berubah sejak paket ini dibuka, jadi tidak ada yang diambil. Buka lagi paketnya lalu jawab pertanyaannya.</source>
        <translation>The data here changed since this package was opened, so nothing was taken. Open the package again and answer its questions.</translation>
    </message>
    <message>
        <source>… dan {0} perbedaan lain</source>
        <translation>… and {0} other differences</translation>
    </message>
    <message>
        <source>Program lain sedang mengimpor atau mengambil paket ke data ini. Tunggu sampai selesai, lalu coba lagi.</source>
        <translation>Another program is importing or taking a package into this data. Wait until it is done, then try again.</translation>
    </message>
    <message>
        <source>{0} tidak dapat dihapus: {1}. Gabungkan (Ctrl+G) dengan entri lain, atau lepaskan dahulu dari sana.</source>
        <translation>{0} cannot be deleted: {1}. Merge it (Ctrl+G) with another record, or take it off there first.</translation>
    </message>
    <message>
        <source>{0} dan {1} sama-sama tercatat sebagai peserta di satu rapat; mungkin memang dua. Hapus salah satunya dari daftar peserta itu, lalu gabungkan lagi.</source>
        <translation>{0} and {1} are both attendees of one meeting; perhaps they are two after all. Remove one of them from that list, then merge again.</translation>
    </message>
    <message>
        <source>{0} dan {1} sama-sama penanggung jawab satu tindak lanjut. Hapus salah satunya di sana, lalu gabungkan lagi.</source>
        <translation>{0} and {1} are both owners of one follow-up. Remove one of them there, then merge again.</translation>
    </message>
    <message>
        <source>Profil ini sedang dipakai. Pakai dulu profil lain, lalu hapus yang ini.</source>
        <translation>This profile is in use. Use another profile first, then delete this one.</translation>
    </message>
    <message>
        <source>Profil itu tidak ada lagi. Pilih profil lain.</source>
        <translation>That profile is gone. Choose another profile.</translation>
    </message>
    <message>
        <source>Rapat ini belum termasuk seri. Isi seri rapatnya di Data rapat, lalu coba lagi.</source>
        <translation>This meeting is in no series. Fill in its series in Details, then try again.</translation>
    </message>
    <message>
        <source>Belum ada rapat sebelumnya dalam seri ini, jadi belum ada notula yang disahkan di sini.</source>
        <translation>There is no earlier meeting in this series, so there are no minutes to ratify here.</translation>
    </message>
    <message>
        <source>[baris ini rusak]</source>
        <translation>[this line is damaged]</translation>
    </message>
    <message>
        <source>Laporan ini belum menyebut kabupaten/kota. Pilih wilayahnya, lalu ambil lagi.</source>
        <translation>This report does not name its regency or city yet. Choose it, then take it again.</translation>
    </message>
    <message>
        <source>Laporan ini belum menyebut periode. Isi bulan atau tanggalnya, lalu ambil lagi.</source>
        <translation>This report does not say its period yet. Enter month or date, then take it again.</translation>
    </message>
    <message>
        <source>Butir hanya dapat diambil ke dalam laporan harian atau laporan perkembangan politik.</source>
        <translation>Lines can be taken only into a daily report or a report on political developments.</translation>
    </message>
    <message>
        <source>dalam rapat </source>
        <translation>in the meeting </translation>
    </message>
    <message>
        <source>Berkas data “{0}” terkunci dengan kata sandi. Buka lewat jendela program, atau beri kata sandinya dengan --data-passphrase-file.</source>
        <translation>The data file “{0}” is locked with a passphrase. Open it in the window of the program, or give the passphrase with --data-passphrase-file.</translation>
    </message>
    <message>
        <source>Kata sandi kurang panjang. Pakai sedikitnya {0} huruf, misalnya empat kata yang tidak berhubungan.</source>
        <translation>The passphrase is too short. Use at least {0} letters, e.g. four words that have nothing to do with each other.</translation>
    </message>
    <message>
        <source>Data ini sudah berkata sandi. Ganti kata sandinya saja.</source>
        <translation>This data has a passphrase already. Change it instead.</translation>
    </message>
    <message>
        <source>Data ini tidak berkata sandi.</source>
        <translation>This data has no passphrase.</translation>
    </message>
    <message>
        <source>Menulis ulang lampiran…</source>
        <translation>Writing attachments anew…</translation>
    </message>
    <message>
        <source>Menyandikan lampiran…</source>
        <translation>Encrypting attachments…</translation>
    </message>
    <message>
        <source>Data diubah program lain sementara ditulis ulang, jadi tidak diganti. Tutup program itu, lalu coba lagi.</source>
        <translation>Another program changed the data while it was written anew, so it was not replaced. Close that program, then try again.</translation>
    </message>
    <message>
        <source>Menulis ulang data…</source>
        <translation>Writing data anew…</translation>
    </message>
    <message>
        <source>Data yang ditulis ulang tidak sama dengan aslinya, jadi tidak dipakai; data yang ada tidak diubah. Periksa disk, lalu coba lagi.</source>
        <translation>The data written anew is not the same as the original, so it is not used; the present data was not changed. Check the disk, then try again.</translation>
    </message>
    <message>
        <source>Membaca ulang data…</source>
        <translation>Reading data back…</translation>
    </message>
    <message>
        <source>Rapat ini di tempat sampah. Pulihkan dulu, lalu buat rapat berikutnya.</source>
        <translation>This meeting is in the Bin. Restore it first, then make the next meeting.</translation>
    </message>
    <message>
        <source>Laporan tidak punya rapat berikutnya. Buat laporan periode berikutnya di Laporan.</source>
        <translation>A report has no next meeting. Make the report of the next period on Reports.</translation>
    </message>
    <message>
        <source>Rapat berikutnya pada tanggal itu sudah ada di daftar rapat. Buka rapat itu, atau pilih tanggal lain.</source>
        <translation>The next meeting on that date is in the list of meetings already. Open it, or choose another date.</translation>
    </message>
    <message>
        <source>Membaca kehadiran…</source>
        <translation>Reading attendance…</translation>
    </message>
    <message>
        <source>“{0}” {1}. Tulis salah satu dari: {2}.</source>
        <translation>“{0}” {1}. Write one of: {2}.</translation>
    </message>
    <message>
        <source>Server data kantor tidak menerima yang diketik. Beri tahu pengelola server.</source>
        <translation>The office server does not take what is typed. Tell whoever looks after the server.</translation>
    </message>
    <message>
        <source>Program ini tidak dapat mengirimnya: ditulis oleh Notula Kesbang versi lain.</source>
        <translation>This program cannot send it: it was written by another version of Notula Kesbang.</translation>
    </message>
    <message>
        <source>Ditulis oleh Notula Kesbang versi lain; program ini tidak dapat membacanya.</source>
        <translation>Written by another version of Notula Kesbang; this program cannot read it.</translation>
    </message>
    <message>
        <source>Jaringan ke server data kantor putus, dan ini belum pernah dibuka di komputer ini. Sambungkan jaringan, lalu coba lagi.</source>
        <translation>The network to the office server is down, and this was never opened on this computer. Connect the network, then try again.</translation>
    </message>
    <message>
        <source>Program ini dipasang tanpa bagian untuk data kantor di server. Minta pengelola komputer memasangnya (pip install “kesbang-desktop[server]”), atau pakai berkas data dengan --database file.</source>
        <translation>This program was installed without the part for office data on a server. Ask whoever looks after the computer to install it (pip install “kesbang-desktop[server]”), or use the data file with --database file.</translation>
    </message>
    <message>
        <source>Server data kantor di “{host}” tidak dapat dihubungi. Periksa kabel atau Wi-Fi dan apakah server itu menyala, lalu coba lagi.</source>
        <translation>The data server of the office at “{host}” cannot be reached. Check the cable or Wi-Fi and whether the server is on, then try again.</translation>
    </message>
    <message>
        <source>Server data kantor menolak kata sandi “{user}”. Periksa nama dan kata sandinya, atau minta kata sandi baru kepada pengelola server.</source>
        <translation>The data server of the office refused the password of “{user}”. Check name and password, or ask whoever looks after the server for a new one.</translation>
    </message>
    <message>
        <source>Di server “{host}” tidak ada basis data “{database}”. Periksa namanya, atau minta pengelola server membuatnya.</source>
        <translation>The server “{host}” has no database “{database}”. Check its name, or ask whoever looks after the server to make it.</translation>
    </message>
    <message>
        <source>Server data kantor di “{host}” tidak menerima “{user}” untuk “{database}”. Minta pengelola server memberi izin.</source>
        <translation>The data server of the office at “{host}” does not let “{user}” into “{database}”. Ask whoever looks after the server for the right to.</translation>
    </message>
    <message>
        <source>Server di “{host}” tidak dapat membuktikan bahwa ia server kantor: sertifikatnya bukan dari kantor, kedaluwarsa, atau untuk nama lain. Minta pengelola server memeriksanya.</source>
        <translation>The server at “{host}” cannot prove that it is the office&apos;s: its certificate is not the office&apos;s, ran out, or is for another name. Ask whoever looks after the server to check it.</translation>
    </message>
    <message>
        <source>Server di “{host}” tidak menyandikan sambungan, jadi tidak dipakai. Minta pengelola server menyalakan TLS, atau pilih jalur lain di alamatnya.</source>
        <translation>The server at “{host}” does not encrypt the connection, so it is not used. Ask whoever looks after the server to turn TLS on, or choose another connection in its address.</translation>
    </message>
    <message>
        <source>Server data kantor di “{host}” sedang dinyalakan atau memulihkan diri. Tunggu sebentar, lalu coba lagi.</source>
        <translation>The data server of the office at “{host}” is starting or recovering. Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Server data kantor sudah penuh sambungan. Tutup program ini di komputer yang tidak dipakai, atau minta pengelola server menambah batasnya, lalu coba lagi.</source>
        <translation>The data server of the office has no connection left. Close this program on computers that are not in use, or ask whoever looks after the server to allow more, then try again.</translation>
    </message>
    <message>
        <source>Sambungan ke server data kantor terputus, perubahan terakhir mungkin belum tersimpan. Periksa jaringan, lalu coba lagi.</source>
        <translation>The connection to the office&apos;s data server was lost, the last changes may not be stored. Check the network, then try again.</translation>
    </message>
    <message>
        <source>Orang lain sedang mengubah hal yang sama di data kantor. Tunggu sebentar, lalu coba lagi.</source>
        <translation>Somebody else is changing the same in the data of the office. Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>Server data kantor menemukan kerusakan pada datanya. Jangan menulis lagi; minta pengelola server memulihkan salinannya.</source>
        <translation>The data server of the office found damage in its data. Write nothing more; ask whoever looks after the server to restore its backup.</translation>
    </message>
    <message>
        <source>“{user}” hanya boleh membaca data kantor. Masuk dengan nama yang boleh menulis, atau minta pengelola server memberi izin.</source>
        <translation>“{user}” may only read the data of the office. Sign in with a name that may write, or ask whoever looks after the server for the right to.</translation>
    </message>
    <message>
        <source>Basis data “{database}” dibuat oleh Notula Kesbang yang lebih baru. Pasang versi terbaru program ini, lalu buka lagi.</source>
        <translation>The database “{database}” was made by a newer Notula Kesbang. Install the latest version of this program, then open it again.</translation>
    </message>
    <message>
        <source>Data kantor dibuat oleh Notula Kesbang yang lebih lama dan belum disesuaikan. Minta pengelola server menyesuaikannya, atau pakai versi program yang lama.</source>
        <translation>The data of the office was made by an older Notula Kesbang and is not brought up to date yet. Ask whoever looks after the server to do so, or use the old version of the program.</translation>
    </message>
    <message>
        <source>Basis data “{database}” berisi tabel program lain. Minta pengelola server membuat basis data kosong untuk Notula Kesbang.</source>
        <translation>The database “{database}” holds tables of another program. Ask whoever looks after the server to make an empty database for Notula Kesbang.</translation>
    </message>
    <message>
        <source>Mengambil berkas dari server…</source>
        <translation>Fetching a file from the server…</translation>
    </message>
    <message>
        <source>Sebuah berkas lampiran di server rusak, jadi tidak dipakai. Lampirkan lagi dari aslinya, dan beri tahu pengelola server.</source>
        <translation>An attachment&apos;s file on the server is damaged, so it is not used. Attach it again from the original, and tell whoever looks after the server.</translation>
    </message>
    <message>
        <source>{0} perubahan di komputer ini menunggu server yang tidak dipakai lagi. Pakai alamat server itu sekali lagi (Pengaturan, Data) supaya terkirim.</source>
        <translation>{0} changes on this computer wait for a server that is not used any more. Use the address of that server once more (Settings, Data) so that they are sent.</translation>
    </message>
    <message>
        <source>Folder data {0} tidak dapat ditulisi. {1}, atau pilih folder lain dengan --data-dir.</source>
        <translation>The data folder {0} cannot be written to. {1}, or choose another folder with --data-dir.</translation>
    </message>
    <message>
        <source>Data di “{folder}” hanya dapat dibaca: folder atau medianya tidak boleh ditulisi. Semua halaman dan dokumen dapat dibuka dan disimpan di tempat lain, tetapi ketikan tidak tersimpan sampai izin tulisnya dikembalikan.</source>
        <translation>The data in “{folder}” can only be read: the folder or its medium must not be written to. All pages and documents can be opened and saved elsewhere, but what is typed is not saved until it may be written to again.</translation>
    </message>
    <message>
        <source>Data di “{folder}” ada di folder jaringan. Dua komputer dapat saling merusak data di sana, jadi hanya dibaca. Salin folder itu ke komputer ini untuk menulis, atau serahkan rapat dengan berkas .knotula.</source>
        <translation>The data in “{folder}” is in a network folder. Two computers can damage each other’s data there, so it is only read. Copy that folder to this computer to write, or hand meetings over with .knotula files.</translation>
    </message>
    <message>
        <source>Menyesuaikan data dengan versi program…</source>
        <translation>Adapting the data to the version of the program…</translation>
    </message>
    <message>
        <source>Gambar di papan klip tidak dapat disimpan. Salin lagi, atau seret berkasnya.</source>
        <translation>The picture on the clipboard cannot be saved. Copy it again, or drag its file.</translation>
    </message>
    <message>
        <source>“{0}” sudah ada di lampiran rapat ini</source>
        <translation>“{0}” is among the attachments of this meeting already</translation>
    </message>
    <message>
        <source> sebagai “{0}”.</source>
        <translation> as “{0}”.</translation>
    </message>
    <message>
        <source>“{0}” adalah folder. Buka foldernya, lalu pilih berkas di dalamnya.</source>
        <translation>“{0}” is a folder. Open it, then choose files in it.</translation>
    </message>
    <message>
        <source>Berkas “{0}” tidak ada lagi. Periksa tempatnya, lalu tambahkan lagi.</source>
        <translation>The file “{0}” is gone. Check its place, then add it again.</translation>
    </message>
    <message>
        <source>Berkas “{0}” kosong. Salin ulang dari kamera atau pemindai.</source>
        <translation>The file “{0}” is empty. Copy it again from the camera or scanner.</translation>
    </message>
    <message>
        <source>“{0}” bukan gambar atau PDF. Pakai foto JPEG atau PNG, atau pindaian PDF.</source>
        <translation>“{0}” is neither a picture nor a PDF. Use a JPEG or PNG photo, or a PDF scan.</translation>
    </message>
    <message>
        <source>Berkas “{0}” tidak dapat dibaca. Salin dulu ke komputer ini, lalu tambahkan.</source>
        <translation>The file “{0}” cannot be read. Copy it to this computer first, then add it.</translation>
    </message>
    <message>
        <source>Berkas “{0}” tidak dapat dibuka dari folder data. {1}.</source>
        <translation>The file “{0}” cannot be opened from the data folder. {1}.</translation>
    </message>
    <message>
        <source>Tambahkan lagi dari berkas aslinya</source>
        <translation>Add it again from the original</translation>
    </message>
    <message>
        <source>Spasi</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Instansi induk “{0}” belum ada di direktori. Pilih dari daftar, atau kosongkan dulu dan tambahkan instansi itu.</source>
        <translation>The parent agency “{0}” is not in the directory. Choose from the list, or leave it empty first and add that agency.</translation>
    </message>
    <message>
        <source>“{0}” berada di bawah instansi ini sendiri. Pilih induk yang lain.</source>
        <translation>“{0}” stands below this agency itself. Choose another parent.</translation>
    </message>
    <message>
        <source>lewat {0} menit</source>
        <translation>{0} min over</translation>
    </message>
    <message>
        <source>catatan: {0}</source>
        <translation>note: {0}</translation>
    </message>
    <message>
        <source>Berkas “{0}” tidak dapat dibuka. Periksa apakah berkasnya masih ada.</source>
        <translation>The file “{0}” cannot be opened. Check that it still exists.</translation>
    </message>
    <message>
        <source>Halaman dokumen ini tidak dapat dibuat. Coba lagi.</source>
        <translation>The pages of this document cannot be made. Try again.</translation>
    </message>
    <message>
        <source>Halaman yang baru dibuat tidak dapat dibaca dari {0}. Coba lagi.</source>
        <translation>The pages that were just made cannot be read from {0}. Try again.</translation>
    </message>
    <message>
        <source>Halaman yang dipilih tidak ada. Pilih halaman lain lalu cetak lagi.</source>
        <translation>The selected pages do not exist. Choose other pages and print again.</translation>
    </message>
    <message>
        <source>Cetakan tidak dapat ditulis ke {0}. Pilih tempat lain lalu cetak lagi.</source>
        <translation>The print cannot be written to {0}. Choose another place and print again.</translation>
    </message>
    <message>
        <source>Pencetak “{0}” tidak menerima dokumen. Periksa apakah pencetak menyala dan tersambung, lalu cetak lagi.</source>
        <translation>The printer “{0}” does not accept documents. Check that it is switched on and connected, then print again.</translation>
    </message>
    <message>
        <source>Logo SVG itu tidak dapat digambar. Simpan ulang sebagai PNG lalu pilih lagi.</source>
        <translation>That SVG logo cannot be drawn. Save it as PNG and choose it again.</translation>
    </message>
    <message>
        <source>“{0}” bukan status kehadiran. Pilih {1} dengan nama wakilnya.</source>
        <translation>“{0}” is no status of attendance. Choose {1} with the name of the stand-in.</translation>
    </message>
    <message>
        <source>Folder {0} tidak dapat dipakai. {1}.</source>
        <translation>The folder {0} cannot be used. {1}.</translation>
    </message>
    <message>
        <source>Pilih folder lain lewat “Simpan ke…”</source>
        <translation>Choose another folder with “Save to…”</translation>
    </message>
    <message>
        <source>Folder {0} penuh dengan berkas bernama sama. Pilih folder lain lewat “Simpan ke…”.</source>
        <translation>The folder {0} is full of files of the same name. Choose another folder with “Save to…”.</translation>
    </message>
</context>
</TS>
