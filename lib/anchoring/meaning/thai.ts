import type { MeaningParts } from '@/lib/anchoring/meaning/meaning-words'

/**
 * Thai: Iwasaki and Ingkaphirom (A Reference Grammar of Thai, 2005); numbers, months and days: Unicode CLDR. Of Lao, Khmer
 * and Burmese the negations alone (the Burmese one around the verb by its ending).
 */
export const thaiParts: MeaningParts = {
  script: /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u,
  negations: `ไม่ | มิได้ / มิใช่ / มิอาจ / หาไม่ | ห้าม | อย่า | ปราศจาก | ไร้ | ปฏิเสธ | ล้มเหลว | ບໍ່ / ບໍ | មិន / ពុំ / គ្មាន | ဘူး / မဟုတ်`,
  hedges: `อาจ / อาจจะ | น่าจะ | คงจะ / คง | เป็นไปได้ | ต้อง | ควร | บางที | ดูเหมือน | คาดว่า | เชื่อว่า | สงสัย | แน่นอน | อ้างว่า | ถ้า / หาก | เกือบ | เสมอ`,
  weakHedges: 'จะ | ทั้งหมด | บาง | ส่วนใหญ่ | หลาย | มัก | ประมาณ | อย่างน้อย | เพียง',
  numbers: `หนึ่ง 1 | สอง 2 | สาม 3 | สี่ 4 | ห้า 5 | เจ็ด 7 | แปด 8 | เก้า 9 | สิบ 10 | ยี่สิบ 20 | ร้อยละ 0.01 | ร้อย 100 | พัน 1000 | หมื่น 10000 | แสน 100000 | ล้าน 1000000`,
  dates: `มกราคม | กุมภาพันธ์ | มีนาคม | เมษายน | พฤษภาคม | มิถุนายน | กรกฎาคม | สิงหาคม | กันยายน | ตุลาคม | พฤศจิกายน | ธันวาคม | วันจันทร์ | วันอังคาร | วันพุธ |
    วันพฤหัส | วันศุกร์ | วันเสาร์ | วันอาทิตย์ | วันนี้ | เมื่อวาน | พรุ่งนี้`,
  namesakes:
    'อาจารย์ | มั่นคง | คงที่ | พันธ | สัมพันธ์ | ต้องการ | สองสาม | หนังสือ | บางกอก | แปดเปื้อน | ห้าง | เรียบร้อย',
}
